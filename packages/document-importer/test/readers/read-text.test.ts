import { expect, test } from 'vitest';
import { readText } from '../../src/readers/read-text.js';

const TEXT = '一、总体要求\r\n2026年底前完成';

/** GB 18030 of 一、总体要求. */
const GB = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xd2, 0xaa, 0xc7, 0xf3];

function wide(text: string, little: boolean): number[] {
  return text.split('').flatMap((character) => {
    const code = character.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
}

test.each([
  ['utf-8', [...new TextEncoder().encode(TEXT)], '一、总体要求'],
  ['utf-8', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)], '一、总体要求'],
  ['utf-16le', [0xff, 0xfe, ...wide(TEXT, true)], '一、总体要求'],
  ['utf-16be', [0xfe, 0xff, ...wide(TEXT, false)], '一、总体要求'],
  ['utf-16le', wide(TEXT, true), '一、总体要求'],
  ['gb18030', GB, '一、总体要求'],
])('%s is found by the bytes', (encoding, bytes, first) => {
  const source = readText({ name: 'a.txt', bytes: Uint8Array.from(bytes) });
  expect(source).toMatchObject({ encoding, notes: [] });
  expect(source.lines[0]).toEqual({ number: 1, text: first, role: 'text' });
});

test('bytes of no encoding are counted', () => {
  const bytes = [
    ...new TextEncoder().encode('总体要求和主要任务'),
    0xff,
    ...new TextEncoder().encode('保障措施'.repeat(10)),
  ];
  const { notes, encoding } = readText({ name: 'a.txt', bytes: Uint8Array.from(bytes) });
  expect(encoding).toBe('utf-8');
  expect(notes).toMatchObject([{ code: 'encoding-replaced', values: { count: 1 } }]);
});

test('lines of as many tabs each are rows of a table', () => {
  const text = '任务表\n序号\t任务\t责任单位\n1\t建立制度\t市司法局\n2\t公开信息\t市财政局\n完';
  const { lines } = readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  expect(lines.map(({ role }) => role)).toEqual(['text', 'table-row', 'table-row', 'table-row', 'text']);
  expect(lines[2]).toMatchObject({ table: 1, cells: [{ text: '1' }, { text: '建立制度' }, { text: '市司法局' }] });
});
