import { type Chosen, SEARCH_FACETS } from '#portal/search/facet-counts';

/** What the address of a search page says. */
export interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
}

/** Reads the query part of an address. */
export function readAddress(query: string): Asked {
  const parameters = new URLSearchParams(query);
  const chosen = SEARCH_FACETS.flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return { query: parameters.get('q')?.trim() ?? '', chosen: new Map(chosen) };
}

/** Writes the query part of an address; what is not asked for is left out. */
export function writeAddress({ query, chosen }: Asked): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [facet, value] of chosen) parameters.set(facet, value);
  const text = parameters.toString();
  return text === '' ? '?' : `?${text}`;
}
