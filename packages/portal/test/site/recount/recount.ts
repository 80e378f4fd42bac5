import type { FigureKind } from '../../../src/view/figure-kinds.js';
import * as counts from './count-kinds.js';
import type { DataLists } from './data-lists.js';
import { isShownAs } from './fractions.js';
import { readSelection } from './selection.js';
import * as values from './value-kinds.js';

/** A figure as a page shows it. */
export interface Figure {
  readonly kind: string;
  /** What is counted. */
  readonly of: string;
  /** Its words. */
  readonly text: string;
}

type Recount = (lists: DataLists, of: string, numbers: readonly string[]) => string | undefined;

const RECOUNTS: Readonly<Record<FigureKind, Recount>> = {
  tasks: counting(counts.tasks),
  inspections: counting(counts.inspections),
  proposals: counting(counts.proposals),
  findings: counting(counts.findings),
  'longest-age': valuing(values.longestAge),
  'median-age': valuing(values.medianAge),
  effects: valuing(values.effects),
  coverage: counting(counts.coverage),
  indicators: counting(counts.indicators),
  'indicator-value': valuing(values.indicatorValue),
  'covered-units': counting(counts.coveredUnits),
  'target-value': valuing(values.targetValue),
  assessments: counting(counts.assessments),
  score: valuing(values.score),
  rank: valuing(values.rank),
  'score-change': valuing(values.scoreChange),
  scheme: valuing(values.scheme),
};

/** Counts a figure anew from the published lists and says what is wrong with it; nothing where it is right. */
export function wrongWith(lists: DataLists, { kind, of, text }: Figure): string | undefined {
  const recount = (RECOUNTS as Readonly<Record<string, Recount | undefined>>)[kind];
  if (!recount) return 'is of a kind that is not known';
  const numbers = text.replaceAll('−', '-').match(/(?<![\d.])-?\d+(?:\.\d+)?%?/g) ?? [];
  return recount(lists, of, numbers);
}

/** A count, `count / of`, `count / of，percent%`, or the percentage alone. */
function counting(recount: counts.CountOf): Recount {
  return (lists, selection, numbers) => {
    const { count, of } = recount(lists, readSelection(selection));
    const plain = numbers.filter((number) => !number.endsWith('%')).map(Number);
    const percents = numbers.filter((number) => number.endsWith('%')).map((number) => number.slice(0, -1));
    const isRight =
      numbers.length > 0 &&
      plain.length <= 2 &&
      percents.length <= 1 &&
      (plain[0] ?? count) === count &&
      (plain[1] ?? of) === of &&
      percents.every((percent) => of > 0 && isRounded(percent, count, of));
    return isRight ? undefined : `is ${count} / ${of} by the data`;
  };
}

/** One number after the other, each as it is or rounded. */
function valuing(recount: values.ValuesOf): Recount {
  return (lists, selection, numbers) => {
    const exact = recount(lists, readSelection(selection));
    const shown = numbers.map((number) => number.replace('%', ''));
    const isRight =
      exact !== undefined &&
      exact.length === shown.length &&
      exact.every((one, index) => isShownAs(one, shown[index] ?? ''));
    const said = exact?.map(([over, under]) => `${over}/${under}`).join(' and ');
    return isRight ? undefined : `is ${said || 'nothing'} by the data`;
  };
}

function isRounded(percent: string, count: number, of: number): boolean {
  const scale = 10 ** (percent.split('.')[1]?.length ?? 0);
  return Number(percent) === Math.round((100 * count * scale) / of) / scale;
}
