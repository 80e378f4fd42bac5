import { csvDelimiter } from '../csv/csv-delimiter.js';

const SAMPLE = 64 * 1024;
const PAGE_START = /^(?:<!doctype\s{1,9}html|<html|<head|<body)[\s>]/i;
const XML_START = /^<\?xml[\s\S]{0,300}<html[\s>]/i;
const TAG = /<\/?(?:p|div|span|table|tr|td|br|h[1-6]|ul|ol|li|a|strong|b|font|meta|title|body)(?:\s[^<>]{0,200})?>/gi;
const FEWEST_TAGS = 6;
const TABLE_EXTENSIONS = new Set(['csv', 'tsv', 'tab']);
/** Without the extension of a table, text must have this many rows of this many columns to be one. */
const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 3;

/** Which of the formats that are text all through a text is in. The extension decides only between text and table. */
export function textFormat(text: string, extension: string): 'html' | 'csv' | 'text' {
  const sample = text.slice(0, SAMPLE);
  const start = sample.trimStart();
  if (PAGE_START.test(start) || XML_START.test(start) || (sample.match(TAG)?.length ?? 0) >= FEWEST_TAGS) return 'html';
  const shape = csvDelimiter(sample);
  if (shape === undefined) return 'text';
  if (TABLE_EXTENSIONS.has(extension)) return 'csv';
  const isTable = ['\t', ','].includes(shape.delimiter) && shape.columns >= FEWEST_COLUMNS;
  return isTable && sample.split('\n', FEWEST_ROWS + 1).length > FEWEST_ROWS ? 'csv' : 'text';
}
