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

const MARKDOWN = /(?<=^|\n)#{1,6}[ \t]{1,4}|\*\*/g;

/** What a page's script or markup left in the text: `'>` behind the title, entities, tags. */
export const scriptLeftovers: CleaningStep = {
  step: 'script-leftovers',
  find(text) {
    const leftovers = editsOf(text, LEFTOVER, ([, name, code]) => {
      if (name) return ENTITIES[name.toLowerCase()];
      return code ? String.fromCharCode(Number(code)) : '';
    });
    if (!/(?:^|\n)#{1,6} |\*\*[^*\n]{1,80}\*\*/.test(text)) return leftovers;
    return [...leftovers, ...editsOf(text, MARKDOWN, () => '')].sort((a, b) => a.start - b.start);
  },
};
