import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importJsonSchema } from '../src/json-schema.js';

test('the published JSON Schema is the one that the code means', () => {
  const written = readFileSync(new URL('../json-schema/import.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(importJsonSchema());
});
