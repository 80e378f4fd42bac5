import type { RowOutcome, RowReport } from './ledger-document.js';

type Words = Readonly<Record<RowOutcome, string>>;

/** What became of a row, in Chinese. */
export const ROWS_ZH: Words = {
  added: '已并入',
  'nothing-filled': '未填写',
  'already-there': '台账中已有相同条目，未重复并入',
  'fixed-changed': '固定列被改动，整行未接受；请恢复原值，或重新导出后填写',
  'row-unknown': '不是导出的行，未接受；新增事项请写入方案',
  'row-missing': '导出的行已被删除，台账不变',
  'date-missing': '没有填报日期，未接受',
  'date-unread': '日期无法识别，未接受；请写成 2027-05-03',
  'word-unknown': '不是可选的值，未接受；请从下拉列表选择',
  'number-unread': '不是 0 到 100 的数，未接受',
  'before-last': '早于台账中最近一条的日期，未接受；条目按日期先后追加',
  'no-log': '记录中没有可追加的 log，未接受',
};

/** What became of a row, in English. */
export const ROWS_EN: Words = {
  added: 'merged',
  'nothing-filled': 'not filled in',
  'already-there': 'the records hold the same entry, not merged again',
  'fixed-changed': 'a fixed column was changed, the row is refused; restore it, or export again',
  'row-unknown': 'not a row that was sent out, refused; add tasks to the plan',
  'row-missing': 'the row that was sent out is gone, the records stay as they are',
  'date-missing': 'no day of report, refused',
  'date-unread': 'the day cannot be read, refused; write 2027-05-03',
  'word-unknown': 'not one of the values, refused; choose from the list',
  'number-unread': 'not a number from 0 to 100, refused',
  'before-last': 'before the last entry of the records, refused; entries are appended by day',
  'no-log': 'the record has no log to append to, refused',
};

/** One line of the report: the row, what it is about, what became of it and the cell that matters. */
export function rowText(
  { row, id, outcome, column, value }: RowReport,
  words: Words,
  place: (row: number) => string,
  colon: string,
): string {
  const cell = column === undefined ? '' : `（${column}${value ? `“${value}”` : ''}）`;
  return `${row === undefined ? '' : `${place(row)} `}${id}${colon}${words[outcome]}${cell}`;
}
