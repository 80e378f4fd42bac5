import type { Fold } from './fold.js';

/** How a query names a number: all of it, a part of it, or not at all. */
export type NumberMatch = 'whole' | 'part' | undefined;

const RUN = /\d+|[a-z]+|\p{Script=Han}+/gu;
/** Words around the figures of a number that writers leave out or put in. */
const FILLING = /[第年号]/g;
const SHORTEST_ALONE = 3;

/**
 * The runs of figures, letters and Han characters of a document number or id; marks, blanks and 第, 年, 号 between them
 * do not matter.
 *
 * @example runsOf('星政发〔2021〕7号', fold) // ['星政发', '2021', '7']
 */
export function runsOf(number: string, fold: Fold): readonly string[] {
  return fold.text(number.replace(/\s+/g, '-')).replace(FILLING, '-').match(RUN) ?? [];
}

/**
 * Whether the runs of a query name a number. Figures and letters have to be equal; of the Han characters at the start
 * the last ones are enough (政发〔2021〕7号). A part has to hold figures, and short figures alone name nothing.
 */
export function matchNumber(number: readonly string[], query: readonly string[]): NumberMatch {
  if (query.length === number.length && query.every((run, index) => run === number[index])) return 'whole';
  if (!query.some((run) => /^\d/.test(run))) return undefined;
  if (query.length === 1 && (query[0]?.length ?? 0) < SHORTEST_ALONE) return undefined;
  for (let start = 0; start + query.length <= number.length; start += 1) {
    if (query.every((run, index) => sameRun(number[start + index] ?? '', run, index === 0))) return 'part';
  }
  return undefined;
}

function sameRun(whole: string, run: string, first: boolean): boolean {
  return whole === run || (first && /^\p{Script=Han}/u.test(run) && whole.endsWith(run));
}
