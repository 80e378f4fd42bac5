import { INDICATOR_TABLE, type MadePlan, POINTS, SCHEME, TASK_TABLE } from '../made/made-plan.js';
import { countedDocx, noticeDocx, officeDocx, revisedDocx, tableDocx, typedDocx } from '../made/plan-docx.js';
import { articleHtml, disclosureHtml, tabledHtml, tableHtml, wordHtml } from '../made/plan-html.js';
import { printedPdf, ruledPdf } from '../made/plan-pdf.js';
import { dividedXlsx, mergedXlsx, plainXlsx, separated } from '../made/plan-sheets.js';

/** A document of the model city in one format, with what a person reads in it. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In the form of `labels/read-labels.ts`. */
  readonly labels: string;
}

const { title, header, rows, labels } = TASK_TABLE;
/** What the title says. */
const TABLE_DATA = `title ${title}\nperiod 2027 2027\nkind implementation-plan\n`;
const flat = labels;
const sectioned = `${TASK_TABLE.sections.map((name) => `S - ${name}\n`).join('')}${labels}`;
const withData = (plan: MadePlan, ...data: readonly string[]): string => `${data.join('\n')}\n${plan.labels}`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withoutSection = (row: readonly string[]): readonly string[] => row.filter((_, column) => column !== 1);

export const MADE_DOCUMENTS: readonly MadeDocument[] = [
  { name: 'scheme-typed.docx', bytes: typedDocx(SCHEME), labels: SCHEME.labels },
  { name: 'scheme-counted.docx', bytes: countedDocx(SCHEME), labels: SCHEME.labels },
  { name: 'scheme-office.docx', bytes: officeDocx(SCHEME), labels: SCHEME.labels },
  { name: 'scheme-revised.docx', bytes: revisedDocx(SCHEME), labels: SCHEME.labels },
  {
    name: 'scheme-notice.docx',
    bytes: noticeDocx(SCHEME),
    labels: withData(SCHEME, 'issuer 星洲市人民政府', 'number 星政发〔2026〕3号', 'issued 2026-03-18'),
  },
  { name: 'points-counted.docx', bytes: countedDocx(POINTS), labels: POINTS.labels },
  {
    name: 'points-notice.docx',
    bytes: noticeDocx(POINTS),
    labels: withData(
      POINTS,
      'issuer 中共星洲市委全面依法治市委员会办公室',
      'number 星法办发〔2027〕5号',
      'issued 2027-02-09',
    ),
  },
  { name: 'tasks-merged.docx', bytes: tableDocx(title, header, rows, [1]), labels: `${TABLE_DATA}${sectioned}` },
  {
    name: 'indicators.docx',
    bytes: tableDocx(INDICATOR_TABLE.title, INDICATOR_TABLE.header, INDICATOR_TABLE.rows, [0]),
    labels: `title ${INDICATOR_TABLE.title}\n${INDICATOR_TABLE.labels}`,
  },
  { name: 'scheme-article.html', bytes: articleHtml(SCHEME), labels: withData(SCHEME, 'issued 2026-03-18') },
  {
    name: 'scheme-disclosure.html',
    bytes: disclosureHtml(SCHEME),
    labels: withData(SCHEME, 'issuer 星洲市人民政府', 'number 星政发〔2026〕3号', 'issued 2026-03-18'),
  },
  { name: 'scheme-tabled.htm', bytes: tabledHtml(SCHEME), labels: SCHEME.labels },
  { name: 'scheme-word.html', bytes: wordHtml(SCHEME), labels: SCHEME.labels },
  { name: 'points-article.html', bytes: articleHtml(POINTS), labels: withData(POINTS, 'issued 2027-02-09') },
  {
    name: 'indicators.html',
    bytes: tableHtml(INDICATOR_TABLE.title, INDICATOR_TABLE.header, INDICATOR_TABLE.rows, 0),
    labels: `title ${INDICATOR_TABLE.title}\n${INDICATOR_TABLE.labels}`,
  },
  { name: 'scheme-printed.pdf', bytes: printedPdf(SCHEME), labels: SCHEME.labels },
  {
    name: 'scheme-gazette.pdf',
    bytes: printedPdf(SCHEME, { header: '星洲市人民政府公报', mark: '电子版' }),
    labels: SCHEME.labels,
  },
  { name: 'points-printed.pdf', bytes: printedPdf(POINTS), labels: POINTS.labels },
  { name: 'tasks-ruled.pdf', bytes: ruledPdf(title, header, rows, 1), labels: `${TABLE_DATA}${sectioned}` },
  {
    name: 'indicators.pdf',
    bytes: ruledPdf(INDICATOR_TABLE.title, INDICATOR_TABLE.header, INDICATOR_TABLE.rows, 0),
    labels: `title ${INDICATOR_TABLE.title}\n${INDICATOR_TABLE.labels}`,
  },
  { name: 'tasks-plain.xlsx', bytes: plainXlsx(withoutSection(header), rows.map(withoutSection)), labels: flat },
  { name: 'tasks-divided.xlsx', bytes: dividedXlsx(title, header, rows, 1), labels: `${TABLE_DATA}${sectioned}` },
  { name: 'tasks-merged.xlsx', bytes: mergedXlsx(title, header, rows, [1]), labels: `${TABLE_DATA}${sectioned}` },
  {
    name: 'indicators.xlsx',
    bytes: mergedXlsx(INDICATOR_TABLE.title, INDICATOR_TABLE.header, INDICATOR_TABLE.rows, [0]),
    labels: `title ${INDICATOR_TABLE.title}\n${INDICATOR_TABLE.labels}`,
  },
  { name: 'tasks.csv', bytes: utf8(`\uFEFF${separated([header, ...rows], ',')}`), labels: sectioned },
  {
    name: 'tasks-tabs.txt',
    bytes: utf8(separated([withoutSection(header), ...rows.map(withoutSection)], '\t')),
    labels: flat,
  },
];
