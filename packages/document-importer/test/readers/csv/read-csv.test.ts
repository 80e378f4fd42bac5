import { expect, test } from 'vitest';
import { readCsv } from '../../../src/readers/csv/read-csv.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';

test.each([
  ['commas', '序号,任务\n1,"甲,乙"\n'],
  ['tabs', '序号\t任务\r\n1\t甲,乙\r\n'],
  ['semicolons', '序号;任务\n1;甲,乙'],
  ['full-width commas', '序号，任务\n1，甲,乙'],
])('%s separate values', (_, csv) => {
  expect(rows(csv)).toEqual([
    ['序号', '任务'],
    ['1', '甲,乙'],
  ]);
});

test('rows are made as wide as the widest, blank ones left out, line ends in quotes kept', () => {
  expect(rows('序号,任务,单位\n\n1,"甲\n乙"\n')).toEqual([
    ['序号', '任务', '单位'],
    ['1', '甲\n乙', ''],
  ]);
});

test('the apostrophe before a formula goes, others stay', () => {
  expect(rows("a,b\n'=1+1,'s\n")[1]).toEqual(['=1+1', "'s"]);
});

function rows(csv: string) {
  return readCsv('a.csv', new TextEncoder().encode(csv), READ_LIMITS).lines.map(({ cells }) =>
    cells?.map(({ text }) => text),
  );
}
