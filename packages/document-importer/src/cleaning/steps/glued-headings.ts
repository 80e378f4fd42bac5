import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';

/** Headings that every plan has, so that text right behind them is text of its own. */
const KNOWN =
  '(?:总体|基本|工作|目标)要求|指导思想|(?:总体|工作|主要|整治|行动|建设)目标|(?:基本|工作|主要)原则|(?:总体|工作)思路|(?:工作|主要|重点|目标)任务|(?:保障|工作)措施|组织(?:领导|实施|保障)|实施步骤';
/** Words that sentences of plans begin with. */
const OPENING =
  '以|坚持|认真|深入|全面|为|按照|根据|贯彻|通过|到?20|围绕|紧紧|高举|建立|健全|力争|进一步|各|成立|落实|加强|牢固';
const PLACES: readonly RegExp[] = [
  new RegExp(`(?<=(?:^|\\n)[一二三四五六七八九十]{1,3}、(?:${KNOWN}))(?=(?:${OPENING})[^\\n]{24})`, 'g'),
  /(?<=(?:^|\n)[一二三四五六七八九十]{1,3}、[^。，；：（(\n]{4,24})(?=[（(]一[)）]\p{Script=Han})/gu,
  /(?<=(?:^|\n|(?:^|\n)[一二三四五六七八九十]{1,3}、[^。，；：（(\n]{4,24})[（(][一二三四五六七八九十]{1,3}[)）][^。，；：（(\n\d]{4,24})(?=1[.．、]\p{Script=Han})/gu,
];

/** Headings whose line end was lost: 一、工作目标到2028年，…; 二、主要任务（一）…. */
export const gluedHeadings: CleaningStep = {
  step: 'glued-headings',
  find(text, { lineOf }) {
    const places = PLACES.flatMap((place) => [...text.matchAll(place)].map(({ index }) => index));
    return [...new Set(places)]
      .sort((a, b) => a - b)
      .filter((index) => (lineOf(index)?.role ?? 'text') === 'text')
      .map((start): Edit => ({ start, from: '', to: '\n' }));
  },
};
