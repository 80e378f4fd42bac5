import { ClauseRefSchema } from '../schemas/id.js';
import type { UpperLink } from '../schemas/upper-link.js';
import { foldWidth } from './fold-width.js';
import { cut, shieldOf } from './shield.js';
import type { Span } from './span.js';

const MAX_LENGTH = 200;

/** One item of 落实 with its place; `link` is absent where the words do not name a clause. */
export interface LocatedUpperLink extends Span {
  readonly link?: UpperLink;
}

/** Reads the value of 落实: `gangyao-2021#8（细化）、linjiang25#3`. */
export function readUpperLinks(text: string): LocatedUpperLink[] {
  const folded = foldWidth(text);
  const shield = shieldOf(folded);
  const items = cut(folded, shield, { start: 0, end: text.length }, (index) => '、,;'.includes(folded[index] ?? ''));
  return items.map((item) => {
    const words = folded.slice(item.start, item.end);
    const opens = words.endsWith(')') ? words.indexOf('(') : -1;
    const clause = (opens < 0 ? words : words.slice(0, opens)).trim();
    if (clause.length > MAX_LENGTH || !clause.includes('#') || !ClauseRefSchema.safeParse(clause).success) return item;
    const relation = opens < 0 ? '' : text.slice(item.start + opens + 1, item.end - 1).trim();
    return { ...item, link: { clause, ...(relation && { relation }) } };
  });
}

/** Writes links as the value of 落实. */
export function formatUpperLinks(links: readonly UpperLink[]): string {
  return links.map(({ clause, relation }) => clause + (relation ? `（${relation}）` : '')).join('、');
}
