import { mkdirSync, writeFileSync } from 'node:fs';
import { importJsonSchema } from '../dist/json-schema.js';

const folder = new URL('../json-schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('import.schema.json', folder), `${JSON.stringify(importJsonSchema(), null, 2)}\n`);
