import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';

/** Headings that every plan has, so that text right behind them is text of its own. */
const KNOWN =
  '(?:总体|基本|工作|目标)要求|指导思想|(?:总体|工作|主要|整治|行动|建设)目标|(?:基本|工作|主要)原则|(?:总体|工作)思路|(?:工作|主要|重点|目标)任务|(?:保障|工作)措施|组织(?:领导|实施|保障)|实施步骤';
/** Words that sentences of plans begin with. */
const OPENING =
  '以|坚持|认真|深入|全面|为|按照|根据|贯彻|通过|到?20|围绕|紧紧|高举|建立|健全|力争|进一步|各|成立|落实|加强|牢固';
/** Copies put blanks in front of a paragraph. */
const INDENT = '[ \\u3000]{0,4}';
const PLACES: readonly RegExp[] = [
  new RegExp(`(?<=(?:^|\\n)${INDENT}[一二三四五六七八九十]{1,3}、(?:${KNOWN}))(?=(?:${OPENING})[^\\n]{24})`, 'g'),
  // A blank is left of the line end: in front of a number, or between a heading and its text.
  /(?<=。)[ \u3000]{1,4}(?=[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])\p{Script=Han})/gu,
  /(?<=(?:^|[\n。])[ \u3000]{0,4}[一二三四五六七八九十]{1,3}、[^。，；：（(\s]{3,20})[ \u3000]{1,4}(?=\p{Script=Han}[^\n]{40}|[（(]一[)）])/gu,
  /(?<=(?:^|\n)[一二三四五六七八九十]{1,3}、[^。，；：（(\n]{4,24})(?=[（(]一[)）]\p{Script=Han})/gu,
  /(?<=(?:^|\n|(?:^|\n)[一二三四五六七八九十]{1,3}、[^。，；：（(\n]{4,24})[（(][一二三四五六七八九十]{1,3}[)）][^。，；：（(\n\d]{4,24})(?=1[.．、]\p{Script=Han})/gu,
];

/** Headings whose line end was lost: 一、工作目标到2028年，…; 二、主要任务（一）…. */
export const gluedHeadings: CleaningStep = {
  step: 'glued-headings',
  find(text, { lineOf }) {
    const places = new Map(
      PLACES.flatMap((place) =>
        [...text.matchAll(place)].map(({ 0: blank, index }): [number, string] => [index, blank]),
      ),
    );
    return [...places]
      .sort(([a], [b]) => a - b)
      .filter(([index]) => (lineOf(index)?.role ?? 'text') === 'text')
      .map(([start, from]): Edit => ({ start, from, to: '\n' }));
  },
};
