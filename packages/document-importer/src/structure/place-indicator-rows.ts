import { cleanWords } from '../cleaning/clean.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import type { ImportedIndicator } from '../schemas/imported-document.js';
import { centsOf, decimal, pointsOf, sumOf } from './indicator-sum.js';
import { readMarker } from './marker.js';
import type { PlacedRow } from './place-tables.js';
import type { TextLine } from './text-line.js';

type Fields = PlacedRow['row']['fields'];

const POINTS = /[（(]\s?(\d{1,4}(?:\.\d{1,2})?)\s?分\s?[)）]/;
/** In a table a bare figure behind a name is its points: 政府信息公开（37）. */
const FIGURE = /[（(]\s?(\d{1,3}(?:\.\d{1,2})?)\s?%?\s?[)）]$/;
const NUMBER = /^(\d{1,4}(?:\.\d{1,2})?)\s?分?$/;
const SUM = /^(?:合计|总计|总分|小计|共计)/;

/** Where the indicators of a table go: below one that is printed above it, or to the first level. */
export interface IndicatorsAbove {
  readonly items: ImportedIndicator[];
  readonly level: number;
  readonly field: string;
}

/** Rows of an indicator table as a tree: a name that the row above has too is the same indicator. */
export function placeIndicatorRows(
  rows: readonly PlacedRow[],
  builder: DocumentBuilder,
  above: IndicatorsAbove | undefined,
): void {
  const roots = above?.items ?? builder.indicators;
  const level = above?.level ?? 1;
  let path: { readonly printed: string; readonly item: ImportedIndicator }[] = [];
  const before = roots.length;
  for (const { line, row } of rows) {
    const { fields } = row;
    const names = [fields.level1, fields.level2, fields.level3, fields.indicator].filter((name) => name !== undefined);
    builder.mark(`${above ? `${above.field}/items` : 'indicators'}/${roots.length}`, line, line);
    const points = NUMBER.exec(fields.points?.trim() ?? '')?.[1];
    if (names.length > 0 && SUM.test(cleanWords(names[0] ?? '').replace(/\s/g, ''))) {
      if (points) builder.totalPoints = decimal(points);
      continue;
    }
    let depth = 0;
    const repeated = [
      fields.level1 && row.repeated.includes('level1'),
      fields.level2 && row.repeated.includes('level2'),
      fields.level3 && row.repeated.includes('level3'),
      // Several rules with points of their own behind one name.
      fields.indicator && row.repeated.includes('indicator') && points !== undefined,
    ].filter((_, at) => [fields.level1, fields.level2, fields.level3, fields.indicator][at] !== undefined);
    let same = true;
    for (const [at, name] of names.entries()) {
      const printed = cleanWords(joined(name));
      same = same && path[depth]?.printed === printed && (Boolean(repeated[at]) || at < names.length - 1);
      if (!same) {
        path = path.slice(0, depth);
        const item = made(printed, depth + level, line, depth === names.length - 1 ? fields.number : undefined);
        (path.at(-1)?.item.items ?? roots).push(item);
        path.push({ printed, item });
      }
      depth += 1;
    }
    const leaf = path.at(-1)?.item;
    if (leaf) fill(leaf, fields, same && names.length > 0 ? added(leaf.points, points) : points);
  }
  const sum = sumOf(roots.slice(before)) ?? leafSum(roots.slice(before));
  if (sum !== undefined && !above) builder.totalPoints ??= sum;
}

/** A narrow cell breaks its words into lines and parts characters by blanks. */
function joined(name: string): string {
  return name.replace(/(?<=[\p{Script=Han}、，）)])\s{1,8}(?=[\p{Script=Han}（(])/gu, '').replace(/\s{1,8}/g, ' ');
}

function made(printed: string, level: number, line: TextLine, number: string | undefined): ImportedIndicator {
  const marker = readMarker(printed);
  const points = POINTS.exec(printed) ?? FIGURE.exec(printed);
  const title = printed
    .slice(marker?.length ?? 0)
    .replace(points?.[0] ?? '', '')
    .replace(/[（(](?:约束性|预期性)(?:指标)?[)）]/, '')
    .trim();
  const kind = /约束性/.test(printed)
    ? ('binding' as const)
    : /预期性/.test(printed)
      ? ('expected' as const)
      : undefined;
  const own = marker?.number ?? number?.trim();
  return {
    ...(own && { number: own }),
    level,
    title,
    ...(points?.[1] && { points: decimal(points[1]) }),
    ...(kind && { kind }),
    lines: [line.from, line.to],
    items: [],
  };
}

function added(before: string | undefined, points: string | undefined): string | undefined {
  if (before === undefined || points === undefined) return points ?? before;
  return pointsOf(centsOf(before) + centsOf(points));
}

function fill(leaf: ImportedIndicator, fields: Fields, points: string | undefined): void {
  const rest = [
    fields.text,
    fields.rule,
    fields.target,
    fields.measures,
    fields.unit,
    fields.baseline,
    fields.responsible,
    fields.remark,
  ];
  const text = [leaf.text ?? '', ...rest.map((one) => (one === undefined ? '' : cleanWords(one)))]
    .filter((one) => one !== '')
    .join('\n');
  if (text) leaf.text = text;
  if (points) leaf.points = decimal(points);
  if (/约束/.test(fields.kind ?? '')) leaf.kind = 'binding';
  if (/预期/.test(fields.kind ?? '')) leaf.kind = 'expected';
}

/** Points that stand at the leaves alone. */
function leafSum(items: readonly ImportedIndicator[]): string | undefined {
  return sumOf(items.flatMap(leaves));
}

function leaves(item: ImportedIndicator): ImportedIndicator[] {
  return item.points !== undefined || item.items.length === 0 ? [item] : item.items.flatMap(leaves);
}
