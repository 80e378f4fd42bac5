import { expect, test } from 'vitest';
import { importDocument } from '../../src/import-document.js';
import { readDocument } from '../../src/readers/read-document.js';
import { mapColumns } from '../../src/tables/map-columns.js';
import type { TableMapping } from '../../src/tables/table-mapping.js';
import { sheetRows, xlsxFile } from '../made/xlsx-file.js';

test('columns are told by the words of their headers', async () => {
  const { mapping, rows, diagnostics } = await map([
    ['序号', '重点任务', '主要内容', '牵头单位', '责任单位', '完成时限', '魔法值'],
    ['1', '清理文件', '每年清理一次', '市司法局', '各部门', '2026年12月底前', 'x'],
  ]);
  expect(mapping.tables[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
    ['序号', 'number'],
    ['重点任务', 'title'],
    ['主要内容', 'text'],
    ['牵头单位', 'lead'],
    ['责任单位', 'responsible'],
    ['完成时限', 'deadline'],
    ['魔法值', '-'],
  ]);
  expect(rows).toEqual([
    {
      table: 1,
      sheet: '一',
      line: 2,
      fields: {
        number: '1',
        title: '清理文件',
        text: '每年清理一次',
        lead: '市司法局',
        responsible: '各部门',
        deadline: '2026年12月底前',
      },
      repeated: [],
    },
  ]);
  expect(diagnostics).toEqual([
    { code: 'column-unknown', severity: 'info', line: 1, values: { table: 1, column: 7, header: '魔法值' } },
  ]);
});

test('headers of two rows count together; merged cells are marked as repeated', async () => {
  const { mapping, rows } = await map(
    [
      ['一级指标', '责任单位', '', '分值'],
      ['', '牵头', '配合单位', ''],
      ['制度建设', '市司法局', '各区', '10'],
      ['', '市财政局', '', '5'],
    ],
    '<mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:D2"/><mergeCell ref="A3:A4"/>',
  );
  expect(mapping.tables[0]).toMatchObject({ header: 1, headerRows: 2 });
  expect(rows.map(({ fields, repeated }) => [fields, repeated])).toEqual([
    [{ level1: '制度建设', lead: '市司法局', support: '各区', points: '10' }, []],
    [{ level1: '制度建设', lead: '市财政局', points: '5' }, ['level1']],
  ]);
});

test('a mapping that is given is obeyed, and a header that is printed again is no row', async () => {
  const sheet = [
    ['甲', '乙'],
    ['清理文件', '市司法局'],
    ['甲', '乙'],
    ['培训', '市教育局'],
  ];
  const mapping: TableMapping = {
    tables: [
      {
        table: 1,
        header: 1,
        headerRows: 1,
        columns: [
          { column: 1, header: '甲', field: 'title' },
          { column: 2, header: '乙', field: 'lead' },
        ],
      },
    ],
  };
  expect((await map(sheet)).diagnostics.map(({ code }) => code)).toEqual(['table-unknown']);
  expect((await map(sheet, '', mapping)).rows.map(({ fields }) => fields)).toEqual([
    { title: '清理文件', lead: '市司法局' },
    { title: '培训', lead: '市教育局' },
  ]);
});

test('a sure header comes before a like one', async () => {
  const { mapping } = await map([
    ['2026年重点工作任务分解', '工作任务', '完成时限要求'],
    ['a', 'b', 'c'],
  ]);
  expect(mapping.tables[0]?.columns.map(({ field }) => field)).toEqual(['-', 'title', 'deadline']);
});

test('a row that holds one text alone names the section of those below it', async () => {
  const { rows } = await map([
    ['序号', '任务', '单位'],
    ['一、强化监督', '', ''],
    ['1', '甲', '市司法局'],
    ['2', '乙', '市财政局'],
    ['注：单位为牵头单位', '', ''],
  ]);
  expect(rows.map(({ line, fields }) => [line, fields.section, fields.title])).toEqual([
    [3, '一、强化监督', '甲'],
    [4, '一、强化监督', '乙'],
  ]);
});

async function map(rows: readonly (readonly string[])[], merges = '', mapping?: TableMapping) {
  const bytes = xlsxFile({ sheets: [{ name: '一', xml: `${sheetRows(rows)}<mergeCells>${merges}</mergeCells>` }] });
  return mapColumns(await readDocument({ name: 'a.xlsx', bytes }), mapping);
}

test('a sheet for each body is the section of its rows; a name that the program gave is none', async () => {
  const xml = sheetRows([
    ['序号', '重点任务', '责任单位'],
    ['1', '清理文件', '法规科'],
  ]);
  const sheets = ['市司法局', 'Sheet2'].map((name) => ({ name, xml }));
  const source = await readDocument({ name: 'a.xlsx', bytes: xlsxFile({ sheets }) });
  expect(mapColumns(source).rows.map(({ fields }) => fields.section)).toEqual(['市司法局', undefined]);
});

test('what a cell says that no field holds stands in the text of its task', async () => {
  const rows = [
    ['序号', '重点任务', '责任单位', '工作目标', '备注'],
    ['1', '清理文件', '市司法局', '实现常态长效', '每季度通报'],
    ['2', '开展培训', '市教育局', '不少于2次', ''],
    ['注：排在首位的为牵头单位。', '', '', '', ''],
  ];
  const bytes = xlsxFile({ sheets: [{ name: '一', xml: sheetRows(rows) }] });
  const { document } = await importDocument({ name: 'a.xlsx', bytes });
  expect(document.tasks.map(({ text }) => text)).toEqual(['目标：实现常态长效\n备注：每季度通报', '']);
  expect(document.skipped.map(({ reason }) => reason)).toEqual(['table-header']);
  expect(document.preamble).toEqual(['注：排在首位的为牵头单位。']);
});
