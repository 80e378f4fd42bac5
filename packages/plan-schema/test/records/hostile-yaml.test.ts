import { describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/records/parse-record.js';
import { plainRecord } from '../../src/records/plain-record.js';
import { readYaml } from '../../src/records/read-yaml.js';
import { ProgressLogSchema } from '../../src/schemas/progress-log.js';
import { UnitSchema } from '../../src/schemas/unit.js';

/** A slow machine must not fail the test; a reader that hangs must. Measured times are below a second. */
const HANG = 3_000;

const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('');

const bomb = `a: &a [x, x]\n${many(24, (n) => `k${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]\n`)}`;

/** Texts with a code that is said about each. */
const cases: readonly (readonly [name: string, text: string, code: string])[] = [
  ['an alias bomb', bomb, 'yaml-alias'],
  ['an anchor that holds itself', 'a: &a [*a]\n', 'yaml-alias'],
  ['50 MB', 'a'.repeat(50_000_000), 'file-too-large'],
  ['flow lists in flow lists', `a: ${'['.repeat(300_000)}`, 'yaml-too-deep'],
  ['flow maps in flow maps', `a: ${'{a: '.repeat(200_000)}`, 'yaml-too-deep'],
  ['flow lists behind an apostrophe', `a: [b', ${'['.repeat(100_000)}, c']\n`, 'yaml-too-deep'],
  ['flow lists with closing brackets in comments', `a: ${'[ # ]\n '.repeat(50_000)}`, 'yaml-too-deep'],
  ['flow lists with closing brackets in quotes', `a: ${'["]", '.repeat(50_000)}`, 'yaml-too-deep'],
  ['flow lists with closing brackets in quotes of two lines', `a: ${'["\n ]", '.repeat(50_000)}`, 'yaml-too-deep'],
  ['lists in lists on one line', `${'- '.repeat(300_000)}a`, 'yaml-too-deep'],
  ['keys in keys on one line', `${'? '.repeat(300_000)}a`, 'yaml-too-deep'],
  ['values in values on one line', `${': '.repeat(300_000)}a`, 'yaml-too-deep'],
  ['maps in maps by indentation', many(1_000, (n) => `${' '.repeat(n)}a:\n`), 'yaml-too-deep'],
  ['lists in lists by indentation', many(1_000, (n) => `${' '.repeat(2 * n)}-\n`), 'yaml-too-deep'],
  ['lists in maps in lists', `${'- a:\n'}${many(500, (n) => `${' '.repeat(2 * n + 2)}- a:\n`)}`, 'yaml-too-deep'],
  ['tags in front of lists', `${'!!seq - '.repeat(50_000)}a`, 'yaml-too-deep'],
  ['a prototype', '__proto__: { polluted: true }\n', 'yaml-key-forbidden'],
  ['a constructor', 'constructor: { prototype: { polluted: true } }\n', 'yaml-key-forbidden'],
  ['a binary tag', 'name: !!binary aGVsbG8=\n', 'yaml-tag'],
  ['a tag of JavaScript', 'name: !!js/function "function () { return process }"\n', 'yaml-tag'],
  ['a set', 'members: !!set { a, b }\n', 'yaml-tag'],
  ['a merge key', '<<: { name: 假 }\n', 'field-unknown'],
  ['100,000 keys', many(100_000, (n) => `k${n}: 1\n`), 'yaml-too-many-values'],
  ['9,000 keys', many(9_000, (n) => `k${n}: 1\n`), 'field-unknown'],
  ['9,000 times one key', 'a: 1\n'.repeat(9_000), 'yaml-duplicate-key'],
  ['a list of 500,000 items', `a: [${'x,'.repeat(500_000)}]`, 'yaml-too-many-values'],
  ['100,000 documents', '---\n'.repeat(100_000), 'yaml-too-many-values'],
  ['an unterminated quote', `name: "${'市'.repeat(500_000)}`, 'yaml-syntax'],
  ['unterminated quotes on every line', 'name: "a\n'.repeat(3_000), 'yaml-syntax'],
  ['a million quotes', `name: ${"'".repeat(1_000_000)}`, 'field-missing'],
  ['tabs', `name:\n${'\t'.repeat(500_000)}a: b\n`, 'yaml-too-deep'],
  ['a few tabs', 'name:\n\t\ta: b\n', 'yaml-syntax'],
  ['a mistake on every line', 'a: b: c\n'.repeat(4_000), 'yaml-syntax'],
  ['colons', ':'.repeat(500_000), 'yaml-syntax'],
  ['percent signs', '%a\n'.repeat(100_000), 'yaml-too-many-values'],
  ['blanks', ' '.repeat(1_000_000), 'yaml-too-deep'],
  ['NULs', '\0'.repeat(100_000), 'record-not-a-map'],
  ['half an emoji', '\ud83d'.repeat(100_000), 'record-not-a-map'],
  ['a key of a million letters', `${'k'.repeat(1_000_000)}: 1\n`, 'yaml-syntax'],
  ['a comment of a megabyte', `# ${'a'.repeat(1_000_000)}`, 'record-empty'],
];

describe('ends in a diagnostic within a second', () => {
  test.each(cases)('%s', (_, text, code) => {
    const start = performance.now();
    expect(plainRecord(UnitSchema, text, {})).toBeUndefined();
    const yaml = readYaml(text, { file: 'units/a.yaml' });
    const record = yaml.value.root ? parseRecord(UnitSchema, yaml.value, 'units/a.yaml') : undefined;
    const found = [
      ...yaml.diagnostics,
      ...(record?.diagnostics ?? parseRecord(UnitSchema, yaml.value, 'units/a.yaml').diagnostics),
    ];
    expect(performance.now() - start).toBeLessThan(HANG);
    expect(found.map((one) => one.code)).toContain(code);
    expect(record?.value).toBeUndefined();
  });
});

test('a prototype stays as it is', () => {
  for (const text of ['__proto__:\n  polluted: true\n', 'a: { __proto__: { polluted: true } }\n', 'constructor: x\n']) {
    const yaml = readYaml(text, { file: 'a.yaml' });
    expect(yaml.value.root).toBeUndefined();
    expect(plainRecord(UnitSchema, text, {})).toBeUndefined();
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('brackets, quotes and indentation inside text are no nesting', () => {
  const note = `${'['.repeat(200)}${' '.repeat(200)}${'{'.repeat(200)}`;
  const text = `log:\n  - id: a\n    kind: 进展\n    date: 2027-01-01\n    progress: 推进中\n    note: |\n      起\n${' '.repeat(200)}${note}\n    internalNote: "${note}" # ${'['.repeat(99)}\n`;
  const yaml = readYaml(text, { file: 'a.yaml' });
  const given = { unit: 'u', task: 't' };
  const { value, diagnostics } = parseRecord(ProgressLogSchema, yaml.value, 'a.yaml', given);
  expect([...yaml.diagnostics, ...diagnostics]).toEqual([]);
  expect(value?.log[0]).toMatchObject({ internalNote: note });
});
