import { type Band, type ChartRow, chartOf, type Datum, type Figure } from '@zhunsheng/report-renderer';
import type { AssessmentView, SchemeView } from '../view/assessment-view.js';
import { compareDecimals } from '../view/decimals.js';
import type { ProgrammeScope } from '../view/site.js';
import { gradeName } from './grade-html.js';
import { unitName } from './unit-name.js';

/** Bands that a drawing can tell apart. */
const MOST_BANDS = 4;

/** The totals of a scheme's units, or of some of them, before the bounds of its grades. */
export function scoreChart(
  scope: ProgrammeScope,
  view: SchemeView,
  assessments: readonly AssessmentView[] = view.assessments,
): Figure {
  const { figures } = scope.t;
  const words = figures.assessments;
  const { scheme } = view;
  const totals = assessments.flatMap(({ standing }) => standing.result?.total.points ?? []).sort(compareDecimals);
  const [lowest, highest] = [totals[0], totals.at(-1)];
  const title = words.chartTitle(scheme.year);
  const base = {
    id: `c-${view.id}`,
    title,
    description: words.chartText(totals.length, assessments.length),
    reading:
      lowest === undefined || highest === undefined ? words.chartReadingNone : words.chartReading(highest, lowest),
    words: { ...figures.chart, category: words.unit, missing: words.noScore },
    rows: assessments.map((one) => rowOf(scope, one)),
    range: { from: '0', to: scheme.total },
  };
  const bands = bandsOf(scope, view);
  return bands.length > 1 && bands.length <= MOST_BANDS
    ? chartOf({ ...base, kind: 'bullet', bands })
    : chartOf({ ...base, kind: 'bar' });
}

function rowOf(scope: ProgrammeScope, { standing }: AssessmentView): ChartRow {
  const vetoed = standing.result?.grade?.by === 'veto';
  return {
    label: { text: unitName(scope, standing.unit) },
    datum: datumOf(scope, standing),
    tone: vetoed ? 'accent' : 'plain',
  };
}

function datumOf({ t }: ProgrammeScope, { result }: AssessmentView['standing']): Datum {
  const words = t.figures.assessments;
  const { points, range } = result?.total ?? {};
  if (points === undefined)
    return { value: null, reason: range ? words.range(range.worst, range.best) : words.noScore };
  return result?.grade?.by === 'veto' ? { value: points, detail: words.veto } : { value: points };
}

/** Grades from the lowest up, each to where the next begins. */
function bandsOf(scope: ProgrammeScope, view: SchemeView): readonly Band[] {
  const rising = [...view.scheme.grades].reverse();
  return rising.map(({ title }, index) => ({
    label: gradeName(scope, view, title),
    to: rising[index + 1]?.from ?? view.scheme.total,
  }));
}
