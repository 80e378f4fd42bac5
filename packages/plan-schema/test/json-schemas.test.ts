import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../src/json-schemas.js';

const folder = new URL('../json-schema/', import.meta.url);
const schemas = Object.entries(jsonSchemas());

test.each(schemas)('the JSON Schema of %s is the one that its zod schema gives', (name, schema) => {
  const stored = readFileSync(new URL(`${name}.schema.json`, folder), 'utf8');
  expect(stored, 'run: npm run generate -w @zhunsheng/plan-schema').toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test('no other JSON Schema lies about', () => {
  expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => `${name}.schema.json`).sort());
});

test('an editor offers the Chinese words beside the tokens', () => {
  const log = JSON.stringify(jsonSchemas()['progress-log']);
  expect(log).toContain('"推进中"');
  expect(log).not.toContain('"publish"');
});
