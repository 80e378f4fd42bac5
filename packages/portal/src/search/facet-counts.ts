import { STATES } from '../view/axes.js';
import type { Shelf } from './open-shelf.js';
import { RECORD_KINDS, SEARCH_STAGES } from './search-columns.js';

/** Ways in which results may be narrowed, in the order of display; also their names in the address. */
export const SEARCH_FACETS = [
  'kind',
  'programme',
  'progress',
  'timeliness',
  'stage',
  'unit',
  'section',
  'plan',
  'year',
] as const;

/** See {@link SEARCH_FACETS}. */
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** The value chosen of each facet that is in use. */
export type Chosen = ReadonlyMap<SearchFacet, string>;

/** Of each facet: value → records that choosing it would leave. */
export type FacetCounts = Readonly<Record<SearchFacet, ReadonlyMap<string, number>>>;

/** A record among the shelves. */
export interface Place {
  readonly shelf: Shelf;
  readonly record: number;
}

/**
 * Narrows records by the chosen facets and counts what every other value would leave. A value of the facet that is
 * narrowed already is counted as if it stood in place of the chosen one.
 */
export function narrow<Item extends Place>(
  items: readonly Item[],
  chosen: Chosen,
): { kept: readonly Item[]; counts: FacetCounts } {
  const counts = Object.fromEntries(SEARCH_FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    SearchFacet,
    Map<string, number>
  >;
  const kept = items.filter((item) => {
    const values = SEARCH_FACETS.map((facet) => valuesOf(item, facet));
    const missed = SEARCH_FACETS.filter((facet, index) => {
      const value = chosen.get(facet);
      return value !== undefined && !values[index]?.includes(value);
    });
    SEARCH_FACETS.forEach((facet, index) => {
      if (missed.some((other) => other !== facet)) return;
      for (const value of values[index] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    });
    return missed.length === 0;
  });
  return { kept, counts };
}

function valuesOf({ shelf, record }: Place, facet: SearchFacet): readonly string[] {
  const { columns, entry } = shelf;
  switch (facet) {
    case 'kind':
      return known(RECORD_KINDS[columns.kind[record] ?? -1]);
    case 'programme':
      return [entry.id];
    case 'progress':
      return known(STATES.progress[columns.progress[record] ?? -1]);
    case 'timeliness':
      return known(STATES.timeliness[columns.timeliness[record] ?? -1]);
    case 'stage':
      return known(SEARCH_STAGES[columns.stage[record] ?? -1]);
    case 'unit':
      return [...new Set((columns.leads[record] ?? []).flatMap((unit) => known(columns.units[unit]?.name)))];
    case 'section':
      return known(columns.sections[columns.section[record] ?? -1]?.id);
    case 'plan':
      return known(columns.plans[columns.plan[record] ?? -1]?.id);
    case 'year':
      return known(columns.year[record] || undefined);
  }
}

function known(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
