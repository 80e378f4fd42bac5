import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
};
const LEFTOVER = new RegExp(
  `&(?:(${Object.keys(ENTITIES).join('|')})|#(\\d{2,5}));|</?(?:p|br|span|div|strong|b|font|td|tr|table|tbody|a|u|o:p)(?: [^<>\\n]{0,200})?/?>|['"]/?>(?=\\s|$)|(?<=^|\\n)['"]/?>`,
  'gi',
);

/** The end of an opening tag whose beginning is lost stands where a paragraph began: 24px;font-weight:700;"/> */
const STYLE = /(?<![\d.])[\d.]{1,8}(?:px|pt|em);[a-z\d:;.,%#' -]{0,200}"\s?\/?>/g;

const MARKDOWN = /(?<=^|\n)#{1,6}[ \t]{1,4}|\*\*/g;

/** What a page's script or markup left in the text: `'>` behind the title, entities, tags. */
export const scriptLeftovers: CleaningStep = {
  step: 'script-leftovers',
  find(text) {
    const leftovers = editsOf(text, LEFTOVER, ([, name, code]) => {
      if (name) return ENTITIES[name.toLowerCase()];
      return code ? String.fromCharCode(Number(code)) : '';
    });
    const styles = editsOf(text, STYLE, () => '\n');
    const marked = /(?:^|\n)#{1,6} |\*\*[^*\n]{1,80}\*\*/.test(text);
    const outside = leftovers.filter(
      ({ start }) => !styles.some((style) => start >= style.start && start < style.start + style.from.length),
    );
    return [...outside, ...styles, ...(marked ? editsOf(text, MARKDOWN, () => '') : [])].sort(
      (a, b) => a.start - b.start,
    );
  },
};
