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

/** What a page's script or markup left in the text: `'>` behind the title, entities, tags. */
export const scriptLeftovers: CleaningStep = {
  step: 'script-leftovers',
  find: (text) =>
    editsOf(text, LEFTOVER, ([, name, code]) => {
      if (name) return ENTITIES[name.toLowerCase()];
      return code ? String.fromCharCode(Number(code)) : '';
    }),
};
