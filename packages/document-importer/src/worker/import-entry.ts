import { importDocument } from '../import-document.js';
import type { ImportInput } from './import-in-worker.js';
import { reply } from './reply.js';

await reply(({ file, options }: ImportInput) => importDocument(file, options));
