import { expect, test } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import { type MadeRule, type MadeText, pdfFile } from '../../made/pdf-file.js';

/** Lines of 26 characters of 16 points between margins of 90 points, 28 points apart. */
const FULL = '各级各部门要建立工作台账明确责任人员按季度报送进展';
const line = (row: number, text: string, indent = 0): MadeText => ({ x: 90 + indent * 16, y: 740 - row * 28, text });

test('lines are joined into paragraphs, over the end of a page too', async () => {
  const { lines } = await read([
    [line(0, FULL.slice(0, 23), 2), line(1, FULL), line(2, '情况。'), line(3, FULL.slice(2), 2)],
    [line(0, FULL), line(1, '完毕。'), line(2, '一、另起一段', 2)],
  ]);
  expect(lines.map(({ text, page }) => [page, text])).toEqual([
    [1, `${FULL.slice(0, 23)}${FULL}情况。`],
    [1, `${FULL.slice(2)}${FULL}完毕。`],
    [2, '一、另起一段'],
  ]);
});

test('headers, footers, page numbers and watermarks are chrome', async () => {
  const page = (number: number): MadeText[] => [
    { x: 200, y: 800, text: '星洲市人民政府公报' },
    line(0, FULL.slice(0, 23), 2),
    line(1, `第${number}段。`),
    { x: 280, y: 50, text: `— ${number} —` },
    { x: 100, y: 300, text: '内部资料', turn: 45 },
  ];
  const { lines } = await read([page(1), page(2)]);
  expect(lines.map(({ text, reason }) => [reason, text])).toEqual([
    [undefined, `${FULL.slice(0, 23)}第1段。`],
    [undefined, `${FULL.slice(0, 23)}第2段。`],
    ['page-header', '星洲市人民政府公报'],
    ['page-number', '— 1 —'],
    ['page-header', '星洲市人民政府公报'],
    ['page-number', '— 2 —'],
    ['watermark', '内部资料'],
    ['watermark', '内部资料'],
  ]);
});

test('a title over two lines is one, and text printed twice to make it bold stands once', async () => {
  const { lines } = await read([
    [
      { x: 176, y: 780, text: '星洲市人民政府关于印发', size: 22 },
      { x: 165, y: 745, text: '法治政府建设方案的通知', size: 22 },
      line(3, FULL, 0),
      line(4, FULL, 0),
      { ...line(5, '要求。'), x: 90.4 },
      line(5, '要求。'),
    ],
  ]);
  expect(lines.map(({ text }) => text)).toEqual([
    '星洲市人民政府关于印发法治政府建设方案的通知',
    `${FULL}${FULL}要求。`,
  ]);
});

test('a scan is said to be one', async () => {
  await expect(read([[], []])).rejects.toMatchObject({ diagnostic: { code: 'pdf-scanned', values: { pages: 2 } } });
});

test('pages without text are named', async () => {
  const { notes } = await read([[line(0, FULL)], [], [line(0, FULL)]]);
  expect(notes).toEqual([{ code: 'pdf-pages-without-text', severity: 'warning', values: { pages: '2' } }]);
});

test('the title of the file is handed on, unless a program made it up', async () => {
  const of = async (title: string) => (await readPdf('a.pdf', pdfFile([[line(0, FULL)]], title), READ_LIMITS)).title;
  expect(await of('星洲市方案')).toBe('星洲市方案');
  expect(await of('Microsoft Word - 方案.doc')).toBeUndefined();
});

function read(pages: readonly (readonly MadeText[])[]) {
  return readPdf('a.pdf', pdfFile(pages), READ_LIMITS);
}

test('whole characters stand where a font names the radical that looks the same', async () => {
  const { lines } = await read([[line(0, '⼯作⾏政⻓效⻚码2026―2027')]]);
  expect(lines[0]?.text).toBe('工作行政长效页码2026—2027');
});

test('a ruled table yields rows; where no rule parts two fields they are one cell', async () => {
  const text = (x: number, y: number, words: string): MadeText => ({ x, y, text: words, size: 10 });
  const texts = [
    text(110, 640, '序号'),
    text(210, 640, '任务'),
    text(110, 600, '1'),
    text(210, 610, '清理规范性'),
    text(210, 597, '文件'),
    text(210, 560, '公布'),
  ];
  const level = [660, 620, 580, 540].map((y, at): MadeRule => [at === 2 ? 200 : 100, y, 300, y]);
  const upright = [100, 200, 300].map((x): MadeRule => [x, 660, x, 540]);
  const { lines } = await readPdf(
    'a.pdf',
    pdfFile([[line(0, FULL), ...texts]], undefined, [[...level, ...upright]]),
    READ_LIMITS,
  );
  expect(lines.slice(1).map(({ role, table, cells }) => [role, table, cells])).toEqual([
    ['table-row', 1, [{ text: '序号' }, { text: '任务' }]],
    ['table-row', 1, [{ text: '1' }, { text: '清理规范性文件' }]],
    ['table-row', 1, [{ text: '1', spanned: true }, { text: '公布' }]],
  ]);
});

test('paragraphs of a single line each stay apart, and a heading over two lines is one', async () => {
  const { lines } = await read([
    [
      line(0, '一、依法全面履行政府职能', 2),
      line(1, '1.动态调整权责清单。', 2),
      line(2, '责任单位：市委编办、市司法局', 2),
      line(3, `二、${FULL.slice(0, 22)}`, 2),
      line(4, '进情况'),
      line(5, FULL.slice(0, 24), 2),
      line(6, '完毕。'),
    ],
  ]);
  expect(lines.map(({ text }) => text)).toEqual([
    '一、依法全面履行政府职能',
    '1.动态调整权责清单。',
    '责任单位：市委编办、市司法局',
    `二、${FULL.slice(0, 22)}进情况`,
    `${FULL.slice(0, 24)}完毕。`,
  ]);
});

test('the white that a typesetter puts beside figures and between stretched letters is no part of the text', async () => {
  const piece = (x: number, text: string): MadeText => ({ x, y: 740, text });
  const { lines } = await read([
    [piece(90, '2027'), piece(127, '年底前完成'), piece(300, '市司法局'), piece(375, '市财政局')],
    [line(0, FULL.slice(0, 23), 2), line(1, FULL)],
  ]);
  expect(lines[0]?.text).toBe('2027年底前完成\t市司法局 市财政局');
});

test('columns are read one after the other, between the lines that run across both', async () => {
  const column = (x: number, row: number, text: string): MadeText => ({ x, y: 700 - row * 20, text, size: 12 });
  const half = (from: number) => FULL.slice(from, from + 16);
  const { lines } = await read([
    [
      { x: 200, y: 760, text: '星洲市法治建设工作要点', size: 18 },
      ...Array.from({ length: 6 }, (_, row) => column(90, row, half(0))),
      column(90, 6, '左栏结束。'),
      ...Array.from({ length: 6 }, (_, row) => column(310, row, half(8))),
      column(310, 6, '右栏结束。'),
    ],
  ]);
  expect(lines.map(({ text }) => text)).toEqual([
    '星洲市法治建设工作要点',
    `${half(0).repeat(6)}左栏结束。`,
    `${half(8).repeat(6)}右栏结束。`,
  ]);
});

test('numbers of lines are chrome', async () => {
  const numbered = Array.from({ length: 6 }, (_, row): MadeText[] => [
    { x: 60, y: 740 - row * 28, text: String(row + 1), size: 10 },
    row === 5 ? line(row, '完毕。') : line(row, FULL),
  ]);
  const { lines } = await read([numbered.flat()]);
  expect(lines.map(({ text, reason }) => [reason, text])).toEqual([
    [undefined, `${FULL.repeat(5)}完毕。`],
    ['line-number', '1 2 3 4 5 6'],
  ]);
});

test('a scan with the words of a scanning program is doubted', async () => {
  const { notes } = await read([[line(0, '扫描程序制作')], [line(0, '扫描程序制作')]]);
  expect(notes).toEqual([{ code: 'pdf-little-text', severity: 'warning', values: { pages: 2, count: 12 } }]);
});

test('footnotes are set apart, and their marks are no part of the text; lines of contents stay apart', async () => {
  const { lines, notes } = await read([
    [
      line(0, '一、总体要求…………………………………………1'),
      line(1, '二、主要任务…………………………………………2'),
      line(3, FULL.slice(0, 23), 2),
      line(4, `${FULL.slice(0, 10)}。`),
      { x: 90 + 11 * 16, y: 740 - 4 * 28 + 6, text: '1', size: 9 },
      { x: 90, y: 120, text: '1 由市司法局解释。', size: 10 },
    ],
  ]);
  expect(lines.map(({ reason, text }) => [reason, text])).toEqual([
    [undefined, '一、总体要求…………………………………………1'],
    [undefined, '二、主要任务…………………………………………2'],
    [undefined, `${FULL.slice(0, 23)}${FULL.slice(0, 10)}。`],
    ['footnote', '1由市司法局解释。'],
  ]);
  expect(notes).toEqual([{ code: 'footnotes-left-out', severity: 'warning', values: { count: 1 } }]);
});

test('a heading in larger letters that does not stand in the middle goes on where its line is full', async () => {
  const large = (row: number, text: string, indent = 0): MadeText => ({ ...line(row, text, indent), size: 18 });
  const { lines } = await read([
    [
      ...Array.from({ length: 4 }, (_, row) => line(row, FULL)),
      line(4, '完毕。'),
      large(5, `二、${FULL.slice(0, 19)}`, 2),
      large(6, '机制'),
      line(7, FULL.slice(0, 24), 2),
      line(8, FULL),
    ],
  ]);
  expect(lines.slice(1).map(({ text }) => text)).toEqual([
    `二、${FULL.slice(0, 19)}机制`,
    `${FULL.slice(0, 24)}${FULL}`,
  ]);
});
