import { type FacetCounts, SEARCH_FACETS, type SearchFacet } from '#portal/search/facet-counts';
import type { Search } from '#portal/search/open-search';
import { type Asked, writeAddress } from './address';
import type { PageWords } from './page-words';

const MOST_VALUES = 12;

/** Fills the list of facets: what each value would leave, as links that keep the rest of the address. */
export function showFacets(
  list: HTMLElement,
  search: Search,
  words: PageWords,
  asked: Asked,
  counts: FacetCounts,
): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  const { facet: focusedFacet, value: focusedValue } = focused;
  const groups = SEARCH_FACETS.flatMap((facet) => {
    const values = [...counts[facet]].sort(([, some], [, more]) => more - some);
    const chosen = asked.chosen.get(facet);
    if (values.length < 2 && chosen === undefined) return [];
    const shown = values.slice(0, MOST_VALUES);
    if (chosen !== undefined && !shown.some(([value]) => value === chosen))
      shown.push([chosen, counts[facet].get(chosen) ?? 0]);
    return [group(facet, shown)];
  });
  list.replaceChildren(...groups);
  if (focusedFacet !== undefined && focusedValue !== undefined) refocus(list, focusedFacet, focusedValue);

  function group(facet: SearchFacet, values: readonly (readonly [string, number])[]): HTMLElement {
    const section = words.piece('.facet-group');
    const heading = section.querySelector('h3');
    if (heading) heading.textContent = words.facet(facet);
    section.querySelector('ul')?.append(...values.map(([value, count]) => item(facet, value, count)));
    return section;
  }

  function item(facet: SearchFacet, value: string, count: number): HTMLElement {
    const row = words.piece('li.value');
    const link = row.querySelector('a');
    const isChosen = asked.chosen.get(facet) === value;
    const chosen = new Map(asked.chosen);
    if (isChosen) chosen.delete(facet);
    else chosen.set(facet, value);
    if (link) {
      link.href = writeAddress({ query: asked.query, chosen });
      link.dataset.facet = facet;
      link.dataset.value = value;
      if (isChosen) link.setAttribute('aria-current', 'true');
      const mark = facet === 'progress' || facet === 'timeliness' ? words.piece(`.chip.c-${value} svg`) : undefined;
      if (mark instanceof SVGElement) {
        mark.setAttribute('class', `c-${value}`);
        link.prepend(mark);
      }
    }
    put(row, '.w', labelOf(facet, value));
    put(row, '.of', String(count));
    return row;
  }

  function labelOf(facet: SearchFacet, value: string): string {
    const english = words.say('language') === 'en';
    for (const { entry, columns } of search.shelves) {
      if (facet === 'programme' && entry.id === value) return (english && entry.titleEn) || entry.title;
      const known = { section: columns.sections, plan: columns.plans }[facet as 'section' | 'plan'];
      const group = known?.find(({ id }) => id === value);
      if (group) return group.title;
      const unit = facet === 'unit' ? columns.units.find(({ name }) => name === value) : undefined;
      if (unit) return (english && unit.nameEn) || unit.name;
    }
    return words.label(facet, value);
  }
}

function refocus(list: HTMLElement, facet: string, value: string): void {
  const links = [...list.querySelectorAll<HTMLElement>('a[data-facet]')];
  links.find(({ dataset }) => dataset.facet === facet && dataset.value === value)?.focus();
}

function put(row: HTMLElement, selector: string, text: string): void {
  const element = row.querySelector(selector);
  if (element) element.textContent = text;
}
