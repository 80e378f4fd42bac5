import { diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import type { DocumentData } from '../output/read-data.js';
import type { ImportedIndicator } from '../schemas/imported-document.js';
import type { OutlineNode } from './outline.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';

const POINTS = /[（(【[]\s?(?:满分|分值|权重|共|计)?[：:]?\s?(\d{1,4}(?:\.\d{1,2})?)\s?分(?:值)?\s?[)）】\]]/;
const TOTAL = /(?:总分|满分|合计|共计|总计)(?:值|为|是)?[：:]?\s?(\d{1,4}(?:\.\d{1,2})?)\s?分/;

/** Whether the numbered text is an indicator system: several of its titles print points. */
export function hasPoints(roots: readonly OutlineNode[], data: DocumentData): boolean {
  const nodes = all(roots);
  const withPoints = nodes.filter(({ text }) => POINTS.test(headOf(text))).length;
  if (
    data.kind === 'indicators' &&
    roots.some(({ children }) => children.length > 0) &&
    !nodes.some(({ marker }) => marker?.kind === 'article')
  )
    return true;
  if (withPoints < 3) return false;
  return data.kind === 'assessment' || data.kind === 'indicators' ? true : withPoints * 2 > nodes.length;
}

/** Places a tree of indicators with their points; what is numbered without points above them stays a level of the tree. */
export function placeIndicators(roots: readonly OutlineNode[], builder: DocumentBuilder): void {
  builder.indicators.push(...roots.map((node, index) => indicatorOf(node, 1, `indicators/${index}`, builder)));
  const printed = printedTotal(
    all(roots)
      .map(({ text }) => text)
      .join('\n'),
  );
  const sum = sumOf(builder.indicators);
  if (printed ?? sum) builder.totalPoints ??= printed ?? sum;
}

/** The total that words such as 总分100分 print. */
export function printedTotal(text: string): string | undefined {
  const points = TOTAL.exec(text)?.[1];
  return points === undefined ? undefined : decimal(points);
}

function indicatorOf(node: OutlineNode, level: number, field: string, builder: DocumentBuilder): ImportedIndicator {
  const points = POINTS.exec(headOf(node.text));
  const words = points
    ? node.text.slice(0, points.index) + node.text.slice(points.index + points[0].length)
    : node.text;
  const cut = node.own ? { titleEnd: words.length, textStart: words.length } : titleOf(words);
  for (const line of [node.line, ...node.paragraphs]) builder.mark(field, line, line);
  const text = [
    cut.inferred ? words : words.slice(cut.textStart),
    ...node.paragraphs.map((line: TextLine) => line.text),
  ]
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n');
  const items = node.children.map((child, index) => indicatorOf(child, level + 1, `${field}/items/${index}`, builder));
  const kind = /约束性/.test(words) ? ('binding' as const) : /预期性/.test(words) ? ('expected' as const) : undefined;
  const title = words
    .slice(0, cut.titleEnd)
    .replace(/[。：:]$/, '')
    .replace(/[（(](?:约束性|预期性)(?:指标)?[)）]/, '')
    .trim();
  const sum = sumOf(items);
  if (
    points?.[1] &&
    sum !== undefined &&
    items.every((item) => item.points !== undefined) &&
    cents(sum) !== cents(points[1])
  ) {
    builder.say(diagnostic('points-sum', { title, printed: points[1], sum }, node.line.from));
  }
  return {
    ...(node.marker && { number: node.marker.number }),
    level,
    title,
    ...(points?.[1] && { points: decimal(points[1]) }),
    ...(kind && { kind }),
    ...(text && { text }),
    lines: [node.line.from, node.paragraphs.at(-1)?.to ?? node.line.to],
    items,
  };
}

/** Points stand behind the title, not somewhere in the rule. */
function headOf(text: string): string {
  return text.slice(0, 80).split('。')[0] ?? '';
}

/** The sum of points in hundredths, so that no binary fraction rounds it. */
export function sumOf(items: readonly ImportedIndicator[]): string | undefined {
  if (items.length === 0 || items.some(({ points }) => points === undefined)) return undefined;
  const total = items.reduce((sum, { points }) => sum + cents(points ?? '0'), 0);
  return decimal(
    total % 100 === 0 ? String(total / 100) : `${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`,
  );
}

function cents(points: string): number {
  const [whole = '0', part = ''] = points.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2));
}

/** Points as a decimal string without zeros that say nothing. */
export function decimal(points: string): string {
  const plain = points.replace(/^0{1,4}(?=\d)/, '');
  return plain.includes('.') ? plain.replace(/0{1,4}$/, '').replace(/\.$/, '') : plain;
}

function all(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}
