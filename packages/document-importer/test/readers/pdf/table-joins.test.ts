import { expect, test } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import { type MadeRule, type MadeText, pdfFile } from '../../made/pdf-file.js';

const COLUMNS = [60, 110, 200, 420];
const TOP = 740;
const HIGH = 40;

/** Rows of a ruled table from the top of a page; from the row where the first column is merged no rule parts its fields. */
function page(
  rows: readonly (readonly string[])[],
  mergedFrom = Number.POSITIVE_INFINITY,
): { texts: MadeText[]; rules: MadeRule[] } {
  const texts = rows.flatMap((row, at) =>
    row.map((text, column): MadeText => ({ x: (COLUMNS[column] ?? 0) + 4, y: TOP - at * HIGH - 20, text, size: 10 })),
  );
  const bottom = TOP - rows.length * HIGH;
  const level = Array.from({ length: rows.length + 1 }, (_, at): MadeRule => {
    const isInside = at > mergedFrom && at < rows.length;
    return [isInside ? 110 : 60, TOP - at * HIGH, 420, TOP - at * HIGH];
  });
  const upright = COLUMNS.map((x): MadeRule => [x, TOP, x, bottom]);
  return { texts: texts.filter(({ text }) => text !== ''), rules: [...level, ...upright] };
}

async function rowsOf(...pages: readonly ReturnType<typeof page>[]) {
  const bytes = pdfFile(
    pages.map(({ texts }) => texts),
    undefined,
    pages.map(({ rules }) => rules),
  );
  const { lines } = await readPdf('a.pdf', bytes, READ_LIMITS);
  return lines.map(({ table, cells }) => [table, ...(cells ?? []).map(({ text }) => text)]);
}

const HEADER = ['序号', '任务', '责任单位'];

test('a row that the end of a page cut is one row of one table', async () => {
  const rows = await rowsOf(
    page([HEADER, ['1', '清理文件', '市司法局'], ['2', '公布清理', '市财政局']]),
    page([HEADER, ['', '结果', ''], ['3', '评查案卷', '市商务局']]),
  );
  expect(rows).toEqual([
    [1, '序号', '任务', '责任单位'],
    [1, '1', '清理文件', '市司法局'],
    [1, '2', '公布清理结果', '市财政局'],
    [1, '序号', '任务', '责任单位'],
    [1, '3', '评查案卷', '市商务局'],
  ]);
});

test('what a merged cell says holds on the next page', async () => {
  const rows = await rowsOf(
    page(
      [
        ['类别', '序号', '任务'],
        ['制度', '1', '清理文件'],
        ['', '2', '公布结果'],
      ],
      1,
    ),
    page(
      [
        ['', '3', '评查案卷'],
        ['', '4', '培训人员'],
      ],
      0,
    ),
  );
  expect(rows.slice(1)).toEqual([
    [1, '制度', '1', '清理文件'],
    [1, '制度', '2', '公布结果'],
    [1, '制度', '3', '评查案卷'],
    [1, '制度', '4', '培训人员'],
  ]);
});

test('a page that is printed sideways is read upright', async () => {
  const texts = ['一、总体要求', '建立工作台账。', '明确责任人员和时限。'];
  const sideways = texts.map((text, row): MadeText => ({ x: 100 + row * 28, y: 90, text, turn: 90 }));
  const { lines } = await readPdf('a.pdf', pdfFile([sideways]), READ_LIMITS);
  expect(lines.map(({ text, role }) => [role, text])).toEqual(texts.map((text) => ['text', text]));
});
