import { strToU8, zipSync } from 'fflate';
import { referenceOf } from '../readers/xlsx/cell-reference.js';
import { KEPT_SHEET, LEDGER_FORMAT, type Ledger, type LedgerColumn } from './ledger.js';
import { CONTENT_TYPES, PACKAGE_RELATIONS, STYLE, STYLES, WORKBOOK_RELATIONS, workbookXml } from './workbook-parts.js';
import { escapeXml } from './xml-text.js';

/** Rows beyond the last that a person could add are none of ours; drop-downs reach exactly over the rows sent out. */
const FIRST_ROW = 2;
const MIN_DATE = '2000-01-01';
const SINCE_1900 = 25_569;
const DAY = 86_400_000;
/** A file is the same whenever it is written. */
const NO_TIME = '2026-01-01T00:00:00';

/**
 * Writes a ledger as a workbook: fixed columns are locked, the others open, choices are drop-downs, dates are dates. What
 * was sent out is kept on a hidden sheet, so that a change of a fixed column is noticed when the file comes back.
 */
export function writeLedger(ledger: Ledger): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'xl/workbook.xml': workbookXml([
      { name: ledger.title, hidden: false },
      { name: KEPT_SHEET, hidden: true },
    ]),
    'xl/_rels/workbook.xml.rels': WORKBOOK_RELATIONS,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': openSheet(ledger),
    'xl/worksheets/sheet2.xml': keptSheet(ledger),
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(bytes, { mtime: NO_TIME });
}

function openSheet({ columns, rows }: Ledger): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = columns.map(({ header }, at) => textCell(1, at + 1, header, STYLE.header));
  const body = rows.map((row, index) => {
    const number = index + FIRST_ROW;
    const cells = columns.map((column, at) => cellOf(number, at + 1, column, row[column.key] ?? ''));
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return sheet(
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>${validations(columns, rows.length)}`,
  );
}

function cellOf(row: number, column: number, { fixed, kind }: LedgerColumn, value: string): string {
  if (kind === 'date') {
    const style = fixed ? STYLE.fixedDate : STYLE.date;
    return value === '' ? blankCell(row, column, style) : numberCell(row, column, String(serialOf(value)), style);
  }
  const style = fixed ? STYLE.fixed : STYLE.open;
  return value === '' ? blankCell(row, column, style) : textCell(row, column, value, style);
}

function validations(columns: readonly LedgerColumn[], count: number): string {
  const rules = columns.flatMap((column, at) => {
    const rule = column.fixed || count === 0 ? undefined : ruleOf(column);
    const range = `${referenceOf(FIRST_ROW, at + 1)}:${referenceOf(FIRST_ROW + count - 1, at + 1)}`;
    return rule === undefined ? [] : [rule.replace('<dataValidation ', `<dataValidation sqref="${range}" `)];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleOf({ kind, choices = [] }: LedgerColumn): string | undefined {
  const open = (type: string) => `<dataValidation type="${type}" allowBlank="1" showErrorMessage="1"`;
  if (kind === 'choice')
    return `${open('list')}><formula1>"${choices.map(escapeXml).join(',')}"</formula1></dataValidation>`;
  if (kind === 'date')
    return `${open('date')} operator="greaterThan"><formula1>${serialOf(MIN_DATE)}</formula1></dataValidation>`;
  if (kind === 'percent')
    return `${open('decimal')} operator="between"><formula1>0</formula1><formula2>100</formula2></dataValidation>`;
  return undefined;
}

/** First row: format, kind, unit; second: keys of the columns; then the rows as sent. */
function keptSheet({ kind, unit, columns, rows }: Ledger): string {
  const lines = [
    [LEDGER_FORMAT, kind, unit],
    columns.map(({ key }) => key),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  ];
  const xml = lines.map((line, index) => {
    const cells = line.map((value, at) => (value === '' ? '' : textCell(index + 1, at + 1, value, STYLE.fixed)));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return sheet(`<sheetData>${xml.join('')}</sheetData>`);
}

/** The number by which spreadsheets know a day. */
function serialOf(date: string): number {
  return Date.parse(date) / DAY + SINCE_1900;
}

function textCell(row: number, column: number, value: string, style: number): string {
  return `<c r="${referenceOf(row, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function numberCell(row: number, column: number, value: string, style: number): string {
  return `<c r="${referenceOf(row, column)}" s="${style}"><v>${value}</v></c>`;
}

function blankCell(row: number, column: number, style: number): string {
  return `<c r="${referenceOf(row, column)}" s="${style}"/>`;
}

function sheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;
}
