import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvColumns } from '../../src/data/csv/csv-columns.js';
import { LISTS, rowsOf } from '../../src/data/lists.js';
import { LIST_NAMES } from '../../src/data/names.js';
import { dataTexts, scopeOf } from './model-city.js';

const scope = scopeOf();
const texts = dataTexts(scope);

describe.each(LIST_NAMES)('%s.csv', (name) => {
  const text = texts.get(`${name}.csv`) ?? '';
  const [header = [], ...rows] = parse(text, { bom: true }) as string[][];

  test('opens as UTF-8 and has one line end', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('names each column in Chinese and by its field', () => {
    for (const title of header) expect(title).toMatch(/^[^ ]*\p{Script=Han}[^ ]* [a-zA-Z][a-zA-Z0-9.-]*$/u);
    expect(header.map((title) => title.split(' ')[1])).toEqual(csvColumns(LISTS[name].row).map((one) => one.name));
  });

  test('gives every value back once the first apostrophe of a cell is taken away', () => {
    const expected = rowsOf(scope.programme, name).map((row) =>
      csvColumns(LISTS[name].row).map(({ read }) => read(row)),
    );
    expect(rows.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(expected);
    expect(rows.length).toBeGreaterThan(0);
  });
});

test('tasks can be filtered in a spreadsheet by what pages show', () => {
  const rows = parse(texts.get('tasks.csv') ?? '', { bom: true, columns: true }) as Record<string, string>[];
  const overdue = rows.filter((row) => row['时限 timeliness.state'] === 'overdue');
  const counted = scope.programme.tracking.summary.timeliness.by.overdue;
  expect(overdue).toHaveLength(counted);
  expect(overdue.every((row) => Number(row['逾期天数，仅逾期的有 overdueDays']) > 0)).toBe(true);
});
