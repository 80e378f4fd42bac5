import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../../src/records/parse-record.js';
import { readYaml } from '../../src/records/read-yaml.js';
import { EvidenceSchema } from '../../src/schemas/evidence.js';
import { ProgrammeFileSchema } from '../../src/schemas/programme-file.js';
import { ProgressLogSchema } from '../../src/schemas/progress-log.js';
import { UnitSchema } from '../../src/schemas/unit.js';

function parse<Schema extends z.ZodType>(schema: Schema, text: string, given: Record<string, string> = {}) {
  return parseRecord(schema, readYaml(text, { file: 'a.yaml' }).value, 'a.yaml', given);
}

describe('Chinese words', () => {
  test.each([
    ['kind: 政府部门', 'department'],
    ['kind: 部门', 'department'],
    ['kind: department', 'department'],
    ['kind: 单位群', 'group'],
  ])('%s', (line, kind) => {
    expect(parse(UnitSchema, `id: a\nname: 甲\n${line}\n`).value).toMatchObject({ kind });
  });

  test('choose among kinds of entries', () => {
    const text = `log:
  - { id: a, kind: 进展, date: 2027-01-01, progress: 基本完成 }
  - { id: b, kind: 核验, date: 2027-01-02, verifies: a, result: 不通过 }
  - { id: c, kind: 延期, date: 2027-01-03, from: 2027-01-01, to: 2027-06-30, reason: 雨, approvedBy: u }
`;
    expect(parse(ProgressLogSchema, text, { unit: 'u', task: 't' }).value?.log).toMatchObject([
      { kind: 'update', progress: 'in-progress' },
      { kind: 'verification', result: 'returned' },
      { kind: 'extension' },
    ]);
  });

  test('in free text stay words', () => {
    expect(parse(UnitSchema, 'id: a\nname: 部门\naliases: [政府]\n').value).toMatchObject({
      name: '部门',
      aliases: ['政府'],
    });
  });

  test('that name members of every object are no words', () => {
    expect(parse(UnitSchema, 'id: a\nname: 甲\nkind: toString\n').diagnostics[0]).toMatchObject({
      code: 'value-not-allowed',
      values: { actual: 'toString' },
    });
  });
});

describe('numbers', () => {
  test('in a text field keep their digits, with a diagnostic where they would be lost', () => {
    const { value, diagnostics } = parse(EvidenceSchema, 'id: a\ntitle: 1.10\ndocNumber: 7\n');
    expect(value).toMatchObject({ title: '1.10', docNumber: '7' });
    expect(diagnostics).toMatchObject([
      { code: 'number-not-quoted', values: { actual: '1.10' }, place: { start: { line: 2, column: 8 } } },
    ]);
  });

  test.each(['0x1F', '0o17', '1e3', '007', '+1', '12345678901234567890', '.5'])(
    '%s is not taken for text',
    (number) => {
      expect(parse(EvidenceSchema, `id: a\ntitle: ${number}\n`).diagnostics).toMatchObject([
        { code: 'number-not-quoted', values: { actual: number } },
      ]);
    },
  );

  test('in a number field are numbers', () => {
    const text = 'id: a\ntitle: 甲\njurisdiction: { name: 乙 }\nthresholds: { dueSoonDays: 30 }\n';
    expect(parse(ProgrammeFileSchema, text).value?.thresholds.dueSoonDays).toBe(30);
  });
});

describe('what the path gives', () => {
  test('may be left out or repeated', () => {
    expect(parse(UnitSchema, 'name: 甲\n', { id: 'a' }).value?.id).toBe('a');
    expect(parse(UnitSchema, 'id: a\nname: 甲\n', { id: 'a' }).diagnostics).toEqual([]);
  });

  test('counts where the file says otherwise', () => {
    const { value, diagnostics } = parse(UnitSchema, 'name: 甲\nid: b\n', { id: 'a' });
    expect(value?.id).toBe('a');
    expect(diagnostics).toMatchObject([{ code: 'path-mismatch', values: { field: 'id', actual: 'b', expected: 'a' } }]);
  });
});

describe('the place of a field', () => {
  const { locate } = parse(UnitSchema, '# 注\nid: a\nname: 甲\naliases:\n  - 乙\n  - 丙\nparent:\n');
  test.each([
    [['name'], { line: 3, column: 7 }],
    [['aliases', 1], { line: 6, column: 5 }],
    [['aliases', 7], { line: 5, column: 3 }],
    [['parent'], { line: 7, column: 1 }],
    [['kind'], { line: 2, column: 1 }],
    [[], { line: 2, column: 1 }],
  ])('%j', (path, start) => {
    expect(locate(path).place?.start).toEqual(start);
  });
});

test('a value that is wrong in two ways is reported once for each', () => {
  const schema = z.strictObject({ a: z.int().max(3), b: z.string().optional() });
  expect(parse(schema, 'a: 4.5\nb: [1]\n').diagnostics.map(({ code, values }) => [code, values['field']])).toEqual([
    ['value-wrong-type', 'a'],
    ['value-wrong-type', 'b'],
  ]);
});
