import { diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import type { ImportedIndicator } from '../schemas/imported-document.js';
import { centsOf, decimal, sumOf } from './indicator-sum.js';
import { indicatorWords, isBonus, printsPoints } from './indicator-words.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Place } from './place.js';
import { placeTables } from './place-tables.js';
import { POINTS_ALONE, wordsWithPoints } from './scored-nodes.js';

const TOTAL = /(?:总分|满分|合计|共计|总计)(?:值|为|是)?[：:]?\s?(\d{1,4}(?:\.\d{1,2})?)\s?分/;

/** Places a node and all below it as indicators; what is numbered without points stays a level of the tree. */
export function placeIndicator(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const { indicators } = builder;
  indicators.push(indicatorOf(node, 1, `indicators/${indicators.length}`, place, builder));
}

/** The total of the indicators placed so far, printed or added up; what is added or taken off is no part of it. */
export function totalOf(roots: readonly OutlineNode[], builder: DocumentBuilder): string | undefined {
  const printed = printedTotal(roots.map(wordsOf).join('\n'));
  return printed ?? sumOf(builder.indicators.filter(({ title }) => !isBonus(title)));
}

/** The total that words such as 总分100分 print. */
export function printedTotal(text: string): string | undefined {
  const points = TOTAL.exec(text)?.[1];
  return points === undefined ? undefined : decimal(points);
}

function wordsOf(node: OutlineNode): string {
  return [node.text, ...node.children.map(wordsOf)].join('\n');
}

function indicatorOf(
  node: OutlineNode,
  level: number,
  field: string,
  place: Place,
  builder: DocumentBuilder,
): ImportedIndicator {
  const { title, text, points } = indicatorWords(wordsWithPoints(node), node.own);
  const kind = /约束性/.test(node.text)
    ? ('binding' as const)
    : /预期性/.test(node.text)
      ? ('expected' as const)
      : undefined;
  const rows = node.paragraphs.filter(({ source }) => source.role === 'table-row');
  const lines = node.paragraphs.filter(({ source }) => source.role !== 'table-row');
  for (const line of [node.line, ...lines]) builder.mark(field, line, line);
  const ruled = node.children.length > 1 && node.children.every(isCase);
  const cases = ruled ? node.children.flatMap(linesBelow) : [];
  for (const line of cases) builder.mark(field, line, line);
  const body = [
    text,
    ...[...lines, ...cases].filter(({ text: words }) => !POINTS_ALONE.test(words)).map((line) => line.text.trim()),
  ]
    .filter((one) => one !== '')
    .join('\n');
  const items = (ruled ? [] : node.children).map((child, index) =>
    indicatorOf(child, level + 1, `${field}/items/${index}`, place, builder),
  );
  if (rows.length > 0) placeTables(rows, place, builder, { items, level: level + 1, field });
  const plain = title.replace(/[（(](?:约束性|预期性)(?:指标)?[)）]/, '').trim();
  doubtSum(plain, points, items, node, builder);
  return {
    ...(node.marker && { number: node.marker.number }),
    level,
    title: plain,
    ...(points && { points }),
    ...(kind && { kind }),
    ...(body && { text: body }),
    lines: [node.line.from, cases.at(-1)?.to ?? node.paragraphs.at(-1)?.to ?? node.line.to],
    items,
  };
}

/** 推诿、拖延的。 among its like names a case in which points are taken off, not what is scored. */
function isCase({ text, children }: OutlineNode): boolean {
  return children.length === 0 && /的[。；]?$/.test(text) && !printsPoints(text);
}

function doubtSum(
  title: string,
  points: string | undefined,
  items: readonly ImportedIndicator[],
  node: OutlineNode,
  builder: DocumentBuilder,
): void {
  const sum = sumOf(items.filter((item) => !isBonus(item.title)));
  if (points === undefined || sum === undefined || centsOf(sum) === centsOf(points)) return;
  builder.say(diagnostic('points-sum', { title, printed: points, sum }, node.line.from));
}
