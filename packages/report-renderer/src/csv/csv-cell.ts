/** What stands in front of a text that a spreadsheet must take as text. */
const MARK = "'";

/** A plain number that a spreadsheet shows with the same digits. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;

/**
 * Signs that begin a formula, in every width that an input method types or a program folds, after any blanks and
 * invisible characters; tab and line ends in front of anything.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** Texts that a spreadsheet turns into other numbers, dates or times: 1.10, 007, 2027-03, 1/2, (3), 5e3, mar-1. */
const TURNED =
  /^[(（]?[\d.,]+(?:[\d.,:/\-年月日时分%eE\s]*[)）]?)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s]?\d+$/i;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One field of a CSV file (RFC 4180), quoted where it must be. No field can become a formula, and none changes its value
 * when a spreadsheet opens the file: a text that could is led by an apostrophe, and so is one that begins with an
 * apostrophe, so that taking away the first apostrophe of a field gives every text back. Plain numbers and dates stay.
 */
export function csvCell(text: string): string {
  const safe = needsMark(text) ? `${MARK}${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function needsMark(text: string): boolean {
  if (text.startsWith(MARK)) return true;
  if (PLAIN_NUMBER.test(text) || DATE.test(text)) return false;
  return FORMULA.test(text) || TURNED.test(text);
}
