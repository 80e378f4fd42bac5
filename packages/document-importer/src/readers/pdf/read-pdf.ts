import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../../diagnostics/import-diagnostic.js';
import type { SourceDocument, SourceLine } from '../../source/source-document.js';
import { lineSink, rowText } from '../line-sink.js';
import type { ReadLimits } from '../read-limits.js';
import { Unreadable } from '../unreadable.js';
import { lineNumbers } from './line-numbers.js';
import { pageChrome } from './page-chrome.js';
import { pageFootnotes } from './page-footnotes.js';
import { pdfColumns, pdfGutters } from './pdf-columns.js';
import { pdfLines } from './pdf-lines.js';
import { pdfPages } from './pdf-pages.js';
import { type PdfParagraph, pdfParagraphs } from './pdf-paragraphs.js';
import type { PdfLine, PdfPage } from './pdf-piece.js';
import { type PdfRow, pdfTables } from './pdf-tables.js';
import { joinTables, type NumberedRow } from './table-joins.js';

/** Characters of private areas and the mark of lost ones: fonts that do not say what they show. */
const UNKNOWN = /[\uE000-\uF8FF\uFFFD]/g;
const LONGEST_LIST = 12;
/** Characters a page; fewer come from the program of a scanner, not from an office. */
const LEAST_TEXT = 12;

/** Reads the text of a PDF: lines joined into paragraphs; headers, footers, page numbers and watermarks are chrome. */
export async function readPdf(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<SourceDocument> {
  const { pages, title, unreadable, unknownMaps } = await pdfPages(bytes, limits);
  const counted = pages.map(withoutLineNumbers);
  const ruled = counted.map(({ page }) => pdfTables(page));
  const gutters = pdfGutters(ruled.map(({ rest }) => rest));
  const lines = ruled.flatMap(({ rest, rows }, at) => pdfColumns(rest, gutters[at], rows).flatMap(pdfLines));
  const rows = ruled.flatMap((page) => page.rows);
  const letters = pages.reduce((sum, { pieces }) => sum + pieces.reduce((of, { text }) => of + text.length, 0), 0);
  if (unknownMaps.length > 0 && letters === 0) throw new Unreadable('pdf-fonts-unreadable');
  if (unreadable * 2 > letters) throw new Unreadable('pdf-fonts-unreadable');
  if (lines.length + rows.length === 0) throw new Unreadable('pdf-scanned', { pages: pages.length });
  const shown = sourceLines(pages, counted, lines, rows, limits);
  const footnotes = shown.filter(({ reason }) => reason === 'footnote').length;
  return {
    file,
    format: 'pdf',
    ...(title === undefined ? {} : { title }),
    metadata: [],
    lines: shown,
    notes: [
      ...fontNotes(unreadable, unknownMaps),
      ...pdfNotes(pages, lines, rows, { letters, unreadable }),
      ...(footnotes > 0 ? [diagnostic('footnotes-left-out', { count: footnotes })] : []),
    ],
  };
}

interface CountedPage {
  readonly page: PdfPage;
  /** The numbers of its lines, as printed. */
  readonly numbers: string;
}

function withoutLineNumbers(page: PdfPage): CountedPage {
  const numbers = lineNumbers(page);
  const pieces = page.pieces.filter((piece) => !numbers.has(piece));
  return { page: { ...page, pieces }, numbers: [...numbers].map(({ text }) => text.trim()).join(' ') };
}

function sourceLines(
  pages: readonly PdfPage[],
  counted: readonly CountedPage[],
  lines: readonly PdfLine[],
  rows: readonly PdfRow[],
  limits: ReadLimits,
): readonly SourceLine[] {
  const reasonOf = pageChrome(pages, lines);
  const reasons = new Map(lines.map((line) => [line, reasonOf(line)]));
  const shown = lines.filter((line) => reasons.get(line) === undefined);
  const notes = pageFootnotes(shown);
  const text = shown.filter((line) => !notes.has(line));
  const sink = lineSink(limits);
  let number = 0;
  const add = (line: Omit<SourceLine, 'number'>): void => {
    number += 1;
    sink.add({ ...line, number });
  };
  for (const block of inOrder(pdfParagraphs(pages, text), joinTables(rows, text))) add(block);
  for (const { text: note, page } of pdfParagraphs(pages, [...notes]))
    add({ text: note, role: 'chrome', page, reason: 'footnote' });
  for (const line of lines) {
    const reason = reasons.get(line);
    if (reason) add({ text: line.text, role: 'chrome', page: line.page, reason });
  }
  for (const { page, numbers } of counted)
    if (numbers !== '') add({ text: numbers, role: 'chrome', page: page.number, reason: 'line-number' });
  for (const { number: page, pieces } of pages)
    for (const mark of new Set(pieces.filter(({ turned }) => turned).map((piece) => piece.text.trim())))
      if (mark !== '') add({ text: mark, role: 'chrome', page, reason: 'watermark' });
  return sink.lines;
}

/** Paragraphs and rows as they stand on the pages. */
function inOrder(
  paragraphs: readonly PdfParagraph[],
  rows: readonly NumberedRow[],
): readonly Omit<SourceLine, 'number'>[] {
  const blocks = [
    ...paragraphs.map(({ text, ...place }) => ({ ...place, line: { text, role: 'text' as const, page: place.page } })),
    ...rows.map(({ table, row: { page, y, cells } }) => ({
      page,
      top: y,
      column: 0,
      y,
      line: { text: rowText(cells), role: 'table-row' as const, cells, table, page },
    })),
  ];
  return blocks
    .sort((a, b) => a.page - b.page || a.top - b.top || a.column - b.column || a.y - b.y)
    .map(({ line }) => line);
}

function fontNotes(unreadable: number, unknownMaps: readonly string[]): readonly ImportDiagnostic[] {
  return [
    ...(unreadable > 0 ? [diagnostic('pdf-font-unreadable', { count: unreadable })] : []),
    ...unknownMaps.map((map) => diagnostic('pdf-font-map-unknown', { map })),
  ];
}

function pdfNotes(
  pages: readonly PdfPage[],
  lines: readonly PdfLine[],
  rows: readonly PdfRow[],
  { letters, unreadable }: { readonly letters: number; readonly unreadable: number },
): readonly ImportDiagnostic[] {
  const withText = new Set([...lines, ...rows].map(({ page }) => page));
  const empty = pages.map(({ number }) => number).filter((number) => !withText.has(number));
  const unknown = lines.reduce((sum, { text }) => sum + (text.match(UNKNOWN)?.length ?? 0), 0) - unreadable;
  const list = `${empty.slice(0, LONGEST_LIST).join('、')}${empty.length > LONGEST_LIST ? ' …' : ''}`;
  return [
    ...(empty.length > 0 ? [diagnostic('pdf-pages-without-text', { pages: list })] : []),
    ...(pages.length > 1 && letters < pages.length * LEAST_TEXT && empty.length === 0
      ? [diagnostic('pdf-little-text', { pages: pages.length, count: letters })]
      : []),
    ...(unknown > 0 ? [diagnostic('pdf-unknown-characters', { count: unknown })] : []),
  ];
}
