import { readDocument, type SourceBytes } from '../readers/read-document.js';
import { reply } from './reply.js';

await reply((file: SourceBytes) => readDocument(file));
