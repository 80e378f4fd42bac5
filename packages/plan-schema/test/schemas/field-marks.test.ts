import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { viewOf } from '../../src/records/schema-view.js';
import * as schemas from '../../src/schemas/index.js';

/** Every field of every exported object schema, reached once. */
function fields(): [path: string, field: z.core.$ZodType][] {
  const found: [string, z.core.$ZodType][] = [];
  const seen = new Set<z.core.$ZodType>();
  const visit = (name: string, schema: z.core.$ZodType): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const view = viewOf(schema);
    if (view.kind === 'array') visit(name, view.element);
    if (view.kind === 'union') for (const option of view.options) visit(name, option);
    if (view.kind !== 'object') return;
    for (const [key, field] of Object.entries(view.shape)) {
      found.push([`${name}.${key}`, field]);
      visit(`${name}.${key}`, field);
    }
  };
  for (const [name, schema] of Object.entries(schemas)) if (schema instanceof z.ZodType) visit(name, schema);
  return found;
}

test('every field says whether it may be published and what it means', () => {
  const bare = fields().filter(([, field]) => {
    const meta = z.globalRegistry.get(field);
    return typeof meta?.publish !== 'boolean' || !meta.description;
  });
  expect(bare.map(([path]) => path)).toEqual([]);
});

test('fields that name persons or reasons stay inside', () => {
  const inside = fields().filter(([, field]) => z.globalRegistry.get(field)?.publish === false);
  expect([...new Set(inside.map(([path]) => path.split('.').at(-1)))].sort()).toEqual([
    'assessors',
    'contact',
    'disclosureReason',
    'internalNote',
    'members',
    'reportedBy',
    'responsiblePerson',
    'verifiedBy',
  ]);
});

test('every field carries a doc comment in the source', () => {
  const folder = new URL('../../src/schemas/', import.meta.url);
  const bare: string[] = [];
  for (const file of readdirSync(folder)) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    lines.forEach((line, index) => {
      const isField = /^ {2,8}\w+: (?:z$|z\.|\w+(?:Schema|Enum))/.test(line);
      const literal = /kind: z$|kind: z\s*\.literal|kind: z\.enum/.test(line);
      if (isField && !literal && !/\*\/\s*$/.test(lines[index - 1] ?? ''))
        bare.push(`${file}:${index + 1} ${line.trim()}`);
    });
  }
  expect(bare).toEqual([]);
});
