import { isSafeLink } from '../safe-address.js';
import type { Figure, FigureCell, FigureTable } from './figure.js';
import { element } from './svg/element.js';
import { escapeText } from './svg/escape-text.js';

/** A word that leads somewhere: http, https, mailto, or a path of this site. */
export interface FigureLink {
  readonly label: string;
  readonly href: string;
}

/** The words and addresses around a figure. */
export interface FigureWords {
  /** Opens the equal table, such as `用表格看`. */
  readonly table: string;
  readonly source?: FigureLink;
  readonly csv?: FigureLink;
}

/** A figure as HTML: caption with title and reading, drawing, links to source and CSV, and the equal table folded away. */
export function figureHtml(figure: Figure, words: FigureWords): string {
  const parts = [
    element('figcaption', {}, paragraph('figure-title', figure.title) + paragraph('figure-reading', figure.reading)),
    element('div', { class: 'figure-plot' }, figure.svg),
    linksHtml([words.source, words.csv].filter((link) => link !== undefined)),
    element('details', { class: 'equal' }, element('summary', {}, escapeText(words.table)) + tableHtml(figure)),
  ];
  return element('figure', { class: 'figure' }, parts.join(''));
}

function paragraph(name: string, text: string): string {
  return text ? element('p', { class: name }, escapeText(text)) : '';
}

function linksHtml(links: readonly FigureLink[]): string {
  const written = links.map(({ label, href }) => linked(escapeText(label), href)).join(' ');
  return written ? element('p', { class: 'figure-links' }, written) : '';
}

function tableHtml({ title, table }: Figure): string {
  const caption = element('caption', {}, escapeText(title));
  const body = table.rows.map((row) => element('tr', {}, row.map(cellHtml).join(''))).join('');
  const whole = element(
    'table',
    {},
    caption + element('thead', {}, headHtml(table)) + element('tbody', {}, body || ' '),
  );
  return element('div', { class: 'table-scroll' }, whole);
}

function headHtml({ head }: FigureTable): string {
  const cells = head.map((name, at) =>
    element('th', { scope: 'col', class: at > 0 ? 'r' : undefined }, escapeText(name)),
  );
  return element('tr', {}, cells.join(''));
}

function cellHtml(cell: FigureCell): string {
  const notes = (cell.notes ?? []).map((note) => ` ${element('small', {}, escapeText(note))}`).join('');
  const content = linked(escapeText(cell.text), cell.href) + notes;
  if (cell.kind === 'name') return element('th', { scope: 'row' }, content || ' ');
  return element('td', { class: cell.kind === 'missing' ? 'r figure-missing' : 'r' }, content || ' ');
}

/** A link where the address is one that a page may have, else its words. */
function linked(words: string, href: string | undefined): string {
  return href !== undefined && words && isSafeLink(href) ? element('a', { href }, words) : words;
}
