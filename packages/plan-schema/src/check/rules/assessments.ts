import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import type { AssessedItem, Assessment } from '../../schemas/assessment.js';
import type { Scheme } from '../../schemas/scheme.js';
import { compareDecimals } from '../exact-decimal.js';
import type { Rule, RuleContext } from '../rule.js';
import { bodyOf, sameBody } from '../same-body.js';
import { type PlacedItem, schemeItems } from '../scheme-tree.js';
import { singleUnits } from '../single-units.js';

type At = (path: string) => Location;
type Items = ReadonlyMap<string, PlacedItem>;

/** An assessment keeps to its scheme: its year and units, its items and their points, its adjustments and vetoes. */
export const assessments: Rule = function* (context) {
  const items = new Map(
    context.programme.schemes.map((scheme) => [
      scheme.id,
      new Map(schemeItems(scheme).map((placed) => [placed.item.id, placed])),
    ]),
  );
  for (const assessment of context.programme.assessments) {
    const at: At = (path) => context.locate(`assessment:${assessment.year}/${assessment.unit}`, path);
    yield* days(assessment, at);
    if (assessment.verifiedBy !== undefined && sameBody(assessment.verifiedBy, assessment.unit, context.index.units)) {
      yield diagnostic('assessment-by-unit', at('verifiedBy'), { unit: assessment.verifiedBy });
    }
    const scheme = context.index.schemes.get(assessment.scheme);
    if (!scheme) continue;
    yield* membership(assessment, scheme, context, at);
    yield* points(assessment.items, items.get(scheme.id) ?? new Map(), at);
    yield* events(assessment, scheme, at);
  }
};

function* days({ selfOn, verifiedOn, finalOn }: Assessment, at: At): Iterable<Diagnostic> {
  let from = selfOn;
  for (const [field, to] of [
    ['verifiedOn', verifiedOn],
    ['finalOn', finalOn],
  ] as const) {
    if (from !== undefined && to !== undefined && to < from)
      yield diagnostic('dates-reversed', at(field), { from, to });
    from = to ?? from;
  }
}

function* membership({ year, unit }: Assessment, scheme: Scheme, { index }: RuleContext, at: At): Iterable<Diagnostic> {
  if (scheme.year !== year) yield diagnostic('scheme-other-year', at('scheme'), { actual: scheme.id, year });
  const { bodies, open } = singleUnits(scheme.units, index.units);
  if (!open && !bodies.has(bodyOf(unit, index.units))) {
    yield diagnostic('unit-outside-scheme', at('scheme'), { unit, actual: scheme.id });
  }
}

function* points(assessed: readonly AssessedItem[], items: Items, at: At): Iterable<Diagnostic> {
  const seen = new Set<string>();
  for (const [position, one] of assessed.entries()) {
    const placed = items.get(one.item);
    const path = (field: string) => at(`items/${position}/${field}`);
    if (!placed) yield unknownItem(one.item, items.keys(), path('item'));
    else if (seen.has(one.item)) yield diagnostic('item-repeated', path('item'), { id: one.item });
    else if (!placed.leaf) yield diagnostic('item-not-leaf', path('item'), { id: one.item });
    else yield* ofLeaf(one, placed, path);
    seen.add(one.item);
  }
}

function* ofLeaf(one: AssessedItem, placed: PlacedItem, at: At): Iterable<Diagnostic> {
  const { full } = placed;
  const { rule } = placed.item;
  const id = one.item;
  if (one.verified !== undefined && rule && rule.kind !== 'expert') {
    yield diagnostic('points-computed', at('verified'), { id, rule: rule.kind });
  }
  if (one.value !== undefined && (rule?.kind === 'expert' || rule?.kind === 'milestone')) {
    yield diagnostic('value-not-asked', at('value'), { id, rule: rule.kind });
  }
  if (one.final !== undefined && one.finalReason === undefined) {
    yield diagnostic('final-without-reason', at('final'), { id });
  }
  for (const field of ['self', 'verified', 'final'] as const) {
    const actual = one[field];
    if (actual === undefined || full === undefined) continue;
    if (actual.startsWith('-') || compareDecimals(actual, full) > 0) {
      yield diagnostic('points-beyond-full', at(field), { id, actual, expected: full });
    }
  }
}

function* events({ events: listed }: Assessment, { adjustments, vetoes }: Scheme, at: At): Iterable<Diagnostic> {
  const known = [...adjustments, ...vetoes].map(({ id }) => id);
  for (const [position, { item }] of listed.entries()) {
    if (!known.includes(item)) yield unknownItem(item, known, at(`events/${position}/item`));
  }
}

function unknownItem(actual: string, known: Iterable<string>, at: Location): Diagnostic {
  const near = nearest(actual, known);
  return diagnostic('item-unknown', at, { actual, ...(near !== undefined && { near }) });
}
