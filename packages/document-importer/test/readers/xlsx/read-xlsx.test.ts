import { expect, test } from 'vitest';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import { readXlsx } from '../../../src/readers/xlsx/read-xlsx.js';
import { sheetRows, type XlsxXml, xlsxFile } from '../../made/xlsx-file.js';

test('values are shown as the sheet shows them', () => {
  const formats = [
    'yyyy\\-mm\\-dd',
    'yyyy&quot;年&quot;m&quot;月&quot;',
    '0%',
    '0.00',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '@',
  ];
  const cell = (style: number, value: string, type = 'n') => `<c s="${style}" t="${type}"><v>${value}</v></c>`;
  const xml = `<sheetData><row r="3">${cell(1, '46387')}${cell(2, '46387')}${cell(3, '0.95499999999999996')}${cell(4, '1.1')}${cell(5, '46387')}${cell(0, '0', 's')}${cell(0, '1', 'b')}<c><f>SUM(A1)</f><v>12</v></c></row></sheetData>`;
  const [line] = read({ sheets: [{ name: '任务', xml }], formats, strings: ['星洲市'] }).lines;
  expect(line?.cells?.map(({ text }) => text)).toEqual([
    '2026-12-31',
    '2026年12月',
    '95.5%',
    '1.10',
    '2026-12-31',
    '星洲市',
    '是',
    '12',
  ]);
  expect(line).toMatchObject({ number: 3, role: 'table-row', table: 1, sheet: '任务' });
});

test('days are counted as Excel counts them', () => {
  const days = (serial: number, date1904 = false) =>
    read({
      sheets: [
        {
          name: '一',
          xml: `<sheetData><row><c s="1"><v>${serial}</v></c><c/><c t="str"><v>乙</v></c></row></sheetData>`,
        },
      ],
      formats: ['yyyy-mm-dd'],
      date1904,
    }).lines[0]?.cells?.[0]?.text;
  expect([days(59), days(61), days(1, true)]).toEqual(['1900-02-28', '1900-03-01', '1904-01-02']);
});

test('merged cells are repeated where they span; a title across the sheet is no row', () => {
  const xml = `${sheetRows([
    ['任务分工表', '', ''],
    ['序号', '任务', '单位'],
    ['1', '甲', '市司法局'],
    ['', '乙', ''],
    ['二、强化监督', '', ''],
  ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="C3:C4"/></mergeCells>`;
  const { lines } = read({ sheets: [{ name: '一', xml }] });
  expect(lines.map(({ role, text }) => [role, text])).toEqual([
    ['text', '任务分工表'],
    ['table-row', '序号\t任务\t单位'],
    ['table-row', '1\t甲\t市司法局'],
    ['table-row', '乙'],
    ['table-row', '二、强化监督'],
  ]);
  expect(lines[3]?.cells).toEqual([{ text: '1', spanned: true }, { text: '乙' }, { text: '市司法局', spanned: true }]);
});

test('hidden sheets are left out, hidden rows are not, and both are said', () => {
  const { lines, notes } = read({
    sheets: [
      {
        name: '一',
        xml: '<sheetData><row hidden="1"><c t="str"><v>甲</v></c><c t="e"><v>#REF!</v></c></row></sheetData>',
      },
      { name: '选项', xml: sheetRows([['是', '否']]), state: 'hidden' },
    ],
  });
  expect(lines.map(({ text }) => text)).toEqual(['甲\t#REF!']);
  expect(notes.map(({ code }) => code)).toEqual(['rows-hidden', 'cells-in-error', 'sheets-hidden']);
});

function read(xml: XlsxXml) {
  return readXlsx('a.xlsx', xlsxFile(xml), READ_LIMITS);
}

test('a cell of several lines is one row; the titles of all sheets but the first are set apart', () => {
  const sheet = (name: string) => ({
    name,
    xml: sheetRows([
      [`${name}任务清单`, '', ''],
      ['序号', '任务', '单位'],
      ['1', '清理文件\n公布结果', '市司法局'],
    ]),
  });
  const { lines } = read({ sheets: [sheet('市司法局'), sheet('市财政局')] });
  expect(lines.map(({ role, reason, text }) => [reason ?? role, text])).toEqual([
    ['text', '市司法局任务清单'],
    ['table-row', '序号\t任务\t单位'],
    ['table-row', '1\t清理文件 公布结果\t市司法局'],
    ['sheet-title', '市财政局任务清单'],
    ['table-row', '序号\t任务\t单位'],
    ['table-row', '1\t清理文件 公布结果\t市司法局'],
  ]);
});

test('a sheet with more rows than the limit is refused', () => {
  const bytes = xlsxFile({ sheets: [{ name: '一', xml: sheetRows([['甲'], ['乙'], ['丙']]) }] });
  expect(() => readXlsx('a.xlsx', bytes, { ...READ_LIMITS, lines: 2 })).toThrow('limit-lines');
});
