import { describe, expect, test } from 'vitest';
import {
  emptyNotebook,
  mergeNotebooks,
  type NewFinding,
  nextNumber,
  readNotebook,
} from '../../../src/client/inspect/notebook.js';

const PLACE = { programme: 'toy', unit: 'sifaju', asOf: '2028-06-30' };
const EMPTY = emptyNotebook(PLACE);
const FINDING: NewFinding = {
  n: 1,
  code: '',
  unit: 'sifaju',
  target: 't2.a',
  severity: 'minor',
  title: '',
  statement: '缺页',
  foundOn: '2028-07-01',
};

describe('readNotebook', () => {
  test('reads back what was written', () => {
    const notebook = { ...EMPTY, code: 'a', checked: ['task:t1'], notes: { 'task:t1': '有目录' }, findings: [FINDING] };
    expect(readNotebook(JSON.stringify(notebook), PLACE)).toEqual(notebook);
  });

  test('takes notes of an earlier day of data', () => {
    const earlier = { ...EMPTY, asOf: '2028-03-31', notes: { site: '见' } };
    expect(readNotebook(JSON.stringify(earlier), PLACE)).toEqual({ ...earlier, asOf: '2028-06-30' });
  });

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another unit', JSON.stringify({ ...EMPTY, unit: 'caizhengju' })],
    ['another programme', JSON.stringify({ ...EMPTY, programme: 'other' })],
    ['another version', JSON.stringify({ ...EMPTY, version: 2 })],
  ])('refuses %s', (_, text) => {
    expect(readNotebook(text, PLACE)).toBeUndefined();
  });

  test('drops what is no text and leaves prototypes alone', () => {
    const text = `{"format":"zhunsheng-inspection-notes","version":1,"programme":"toy","unit":"sifaju","notes":{"a":1,"__proto__":"x"},"checked":[2,"b"],"findings":[null,{"n":-1,"statement":{}}],"round":7}`;
    const read = readNotebook(text, PLACE);
    expect(Object.entries(read?.notes ?? {})).toEqual([['__proto__', 'x']]);
    expect(Object.getPrototypeOf(read?.notes)).toBe(Object.prototype);
    expect(read?.checked).toEqual(['b']);
    expect(read?.findings).toEqual([{ ...FINDING, unit: '', target: '', severity: '', statement: '', foundOn: '' }]);
  });
});

describe('mergeNotebooks', () => {
  test('keeps both of two notes on one thing, and one of two that are equal', () => {
    const own = { ...EMPTY, notes: { a: '甲', b: '同' }, checked: ['x'] };
    const other = { ...EMPTY, notes: { a: '乙', b: '同', c: '丙' }, checked: ['x', 'y'] };
    const { notebook, notes } = mergeNotebooks(own, other);
    expect(notebook.notes).toEqual({ a: '甲\n乙', b: '同', c: '丙' });
    expect(notebook.checked).toEqual(['x', 'y']);
    expect(notes).toBe(2);
  });

  test('taking the same notebook in twice changes nothing', () => {
    const other = { ...EMPTY, notes: { a: '乙' }, findings: [FINDING] };
    const once = mergeNotebooks(EMPTY, other).notebook;
    expect(mergeNotebooks(once, other)).toEqual({ notebook: once, notes: 0, findings: 0 });
  });

  test('gives a number of its own to another finding of the same number', () => {
    const other = { ...EMPTY, findings: [{ ...FINDING, statement: '缺签名' }] };
    const { notebook, findings } = mergeNotebooks({ ...EMPTY, findings: [FINDING] }, other);
    expect(notebook.findings.map(({ n, statement }) => [n, statement])).toEqual([
      [1, '缺页'],
      [2, '缺签名'],
    ]);
    expect(findings).toBe(1);
  });

  test('leaves numbers of another writer as they are', () => {
    const other = { ...EMPTY, findings: [{ ...FINDING, code: 'b' }] };
    expect(mergeNotebooks({ ...EMPTY, findings: [FINDING] }, other).notebook.findings.map(({ n }) => n)).toEqual([
      1, 1,
    ]);
  });
});

test('a number is not given again while a later one is there', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([{ ...FINDING, n: 7 }, FINDING])).toBe(8);
});
