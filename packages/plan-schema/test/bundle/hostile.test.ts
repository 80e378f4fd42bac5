import { describe, expect, test } from 'vitest';
import { BUNDLE_MAX_LENGTH, readBundle } from '../../src/bundle/read-bundle.js';
import { writeBundle } from '../../src/bundle/write-bundle.js';
import { disclose } from '../../src/disclose/disclose.js';
import { ProgrammeSchema } from '../../src/schemas/programme.js';

const SECRET = '不得公开的内容';
const HONEST = writeBundle(
  disclose(
    ProgrammeSchema.parse({
      id: 'ceshi',
      title: '测试',
      jurisdiction: { name: '测试市' },
      units: [{ id: 'u1', name: '甲' }],
    }),
    'public',
  ),
);

/** The honest bundle with fields put into its programme, as a publisher of bad faith would write it. */
function withFields(fields: object): string {
  const bundle = JSON.parse(HONEST) as { programme: object };
  return JSON.stringify({ ...bundle, programme: { ...bundle.programme, ...fields } });
}

/** What is said about a text, as `line:column code`. */
function said(text: string): string[] {
  const { value, diagnostics } = readBundle(text, { file: 'b.json' });
  expect(value).toBeUndefined();
  return diagnostics.map(({ file, place, code }) => `${file}:${place?.start.line}:${place?.start.column} ${code}`);
}

describe('a bundle of bad faith gets nothing in that could not have been published', () => {
  const node = (fields: object) => ({
    kind: 'task',
    id: 'p1-1',
    title: '任务',
    level: 3,
    blocks: [],
    responsibilities: [],
    deadlines: [],
    targets: [],
    implements: [],
    ...fields,
  });
  const plan = (fields: object) => ({ id: 'p1', title: '方案', version: '1', text: 'verbatim', ...fields });
  const entry = (fields: object) => ({ kind: 'update', id: 'a', date: '2027-01-01', progress: 'completed', ...fields });

  test.each([
    ['unknown field of the programme', { smuggled: SECRET }],
    ['unpublished field of a unit', { units: [{ id: 'u1', name: '甲', contact: SECRET }] }],
    ['unknown field deep inside', { plans: [plan({ nodes: [node({ blocks: [{ text: '文', extra: SECRET }] })] })] }],
    ['withheld plan', { plans: [plan({ title: SECRET, disclosure: 'withheld' })] }],
    ['task open on request', { plans: [plan({ nodes: [node({ title: SECRET, disclosure: 'on-request' })] })] }],
    ['evidence that says nothing of disclosure', { evidence: [{ id: 'e1', title: SECRET }] }],
    ['log of a task that is not there', { progress: [{ unit: 'u1', task: 'gone', log: [entry({ note: SECRET })] }] }],
    [
      'internal note of an entry',
      {
        plans: [plan({ nodes: [node({})] })],
        progress: [{ unit: 'u1', task: 'p1-1', log: [entry({ internalNote: SECRET, reportedBy: SECRET })] }],
      },
    ],
  ])('%s', (_, fields) => {
    const { value, diagnostics } = readBundle(withFields(fields));
    expect(diagnostics).toEqual([]);
    expect(value && writeBundle(value)).not.toContain(SECRET);
  });

  test('and what it held back itself stays counted', () => {
    const text = withFields({ plans: [plan({ disclosure: 'withheld' })] }).replace(
      '"removed":{}',
      '"removed":{"plan":{"onRequest":2,"withheld":3},"task":{"onRequest":0,"withheld":1}}',
    );
    expect(readBundle(text).value?.disclosed.removed).toEqual({
      plan: { onRequest: 2, withheld: 4 },
      task: { onRequest: 0, withheld: 1 },
    });
  });

  test('and prototypes stay as they are', () => {
    const forbidden = ['__proto__', 'constructor', 'prototype'];
    for (const key of forbidden) {
      const text = HONEST.replace('"programme":{', `"programme":{"${key}":{"polluted":true},`);
      expect(said(text)).toEqual([`b.json:1:${text.indexOf(`"${key}"`) + 1} bundle-key-refused`]);
    }
    expect(said(HONEST.replace('"programme":{', '"programme":{"__pro\\u0074o__":1,'))).toHaveLength(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a text that is no bundle is refused where it goes wrong', () => {
  test.each([
    ['nothing', '', 'b.json:1:1 bundle-not-json'],
    ['words', '{\n  "format": zhunsheng\n}', 'b.json:2:13 bundle-not-json'],
    ['an open object', '{"format":"zhunsheng-bundle"', 'b.json:1:29 bundle-not-json'],
    ['a comma too many', '{"format":"zhunsheng-bundle",}', 'b.json:1:30 bundle-not-json'],
    ['single quotes', "{'format':1}", 'b.json:1:2 bundle-not-json'],
    ['a string over two lines', '{"format":"a\nb"}', 'b.json:1:11 bundle-not-json'],
    ['a number with a leading zero', '{"version":01}', 'b.json:1:13 bundle-not-json'],
    ['two values', '{} {}', 'b.json:1:4 bundle-not-json'],
    ['a bad escape', '{"a":"\\x"}', 'b.json:1:6 bundle-not-json'],
    ['a key that stands twice', '{"format":1,"format":2}', 'b.json:1:13 bundle-key-refused'],
    ['lists in lists', '['.repeat(100_000), 'b.json:1:33 bundle-too-deep'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a text beyond the limit is not read', () => {
    const { diagnostics } = readBundle(' '.repeat(BUNDLE_MAX_LENGTH + 1));
    expect(diagnostics.map(({ code }) => code)).toEqual(['bundle-too-large']);
  });

  test.each([
    ['another format', '"format":', '"zhunsheng-bundle"', '"other"', 'value-not-allowed'],
    ['a version of the future', '"version":', '1', '2', 'value-not-allowed'],
    ['the internal edition', '"audience":', '"public"', '"internal"', 'value-not-allowed'],
    ['an impossible number', '"droppedReferences":', '0', '-1', 'value-out-of-range'],
    ['a record of the wrong shape', '"name":', '"甲"', '7', 'value-wrong-type'],
    ['an id that is none', '"id":', '"u1"', '"../u1"', 'id-invalid'],
  ])('%s', (_, key, from, to, code) => {
    const text = HONEST.replace(key + from, key + to);
    expect(said(text)).toEqual([`b.json:1:${text.indexOf(key + to) + key.length + 1} ${code}`]);
  });

  test('a missing field is placed at the record that lacks it', () => {
    const text = HONEST.replace('"name":"甲",', '');
    expect(said(text)).toEqual([`b.json:1:${text.indexOf('{"id":"u1"') + 1} field-missing`]);
  });

  test('no more is told than a reader can use', () => {
    const units = Array.from({ length: 5_000 }, () => ({ id: '!' }));
    expect(said(withFields({ units }))).toHaveLength(100);
  });
});
