import { escapeHtml } from '../text/escape-html.js';

/** Values of one facet on a page; the rest are a link away, so that the page does not grow with the programme. */
const SHOWN = 24;

/** One facet of a list of records: value → the records that have it, in display order. */
export interface FacetList {
  readonly title: string;
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  /** The value that the page is narrowed by; empty for none. */
  readonly current: string;
  readonly label: (value: string) => string;
  readonly href: (value: string) => string;
  /** HTML before the words of a value. */
  readonly mark?: (value: string) => string;
  /** What a script knows the value by: attributes as HTML, with a blank before each. */
  readonly attributes?: (value: string) => string;
  /** The page that lists all values of a facet which may have many. */
  readonly rest?: { readonly href: string; readonly label: string } | undefined;
}

/** A facet's title and a link for each of its values with the number of its records; nothing where it has no value. */
export function facetListHtml(facet: FacetList): string {
  const values = [...facet.values];
  if (values.length === 0) return '';
  const items = values.slice(0, SHOWN).map(([value, { length }]) => itemHtml(facet, value, length));
  const rest = values.length > SHOWN && facet.rest ? linkHtml(facet.rest.href, '', escapeHtml(facet.rest.label)) : '';
  return `<h3>${escapeHtml(facet.title)}</h3><ul>${items.join('')}${rest}</ul>`;
}

function itemHtml({ current, label, href, mark, attributes }: FacetList, value: string, count: number): string {
  const words = `<span class="w">${escapeHtml(label(value))}</span><span class="of">${count}</span>`;
  const here = value === current ? ' aria-current="true"' : '';
  return linkHtml(href(value), `${attributes?.(value) ?? ''}${here}`, `${mark?.(value) ?? ''}${words}`);
}

function linkHtml(href: string, attributes: string, content: string): string {
  return `<li><a href="${escapeHtml(href)}"${attributes}>${content}</a></li>`;
}
