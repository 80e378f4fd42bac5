import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../src/json-schemas.js';

test.each(Object.entries(jsonSchemas()))('the JSON Schema of %s --json is the one on file', (verb, schema) => {
  const file = new URL(`../json-schema/${verb}.schema.json`, import.meta.url);
  expect(readFileSync(file, 'utf8'), 'run: npm run generate -w zhunsheng').toBe(`${JSON.stringify(schema, null, 2)}\n`);
});
