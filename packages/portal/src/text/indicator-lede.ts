import { late, plain, type Run } from '../messages/run.js';
import type { IndicatorView } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { goalText } from './goal-text.js';
import { valueText } from './value-text.js';

/** Where an indicator stands, in one sentence: its latest value, its goal, its state and why. */
export function indicatorLede(scope: ProgrammeScope, { id, indicator, standing }: IndicatorView): readonly Run[] {
  const { figures, comma } = scope.t;
  const words = figures.indicator;
  const { current, state, reason } = standing;
  const { latest } = standing.whole;
  const runs: Run[] = [];
  if (latest?.value === undefined) runs.push(plain(figures.indicators.noValue));
  else {
    const text = valueText(latest.value, indicator.unit);
    const figure = {
      kind: 'indicator-value',
      of: `indicator=${id} period=${latest.period}`,
      href: `#entry-${latest.entry}`,
    } as const;
    const { numerator, denominator } = latest;
    runs.push(plain(words.latestIs(figures.period(latest.period))), { text, tone: 'strong', figure });
    if (numerator !== undefined && denominator !== undefined)
      runs.push(plain(figures.bracket(`${numerator} / ${denominator}`)));
  }
  if (current) {
    const figure = {
      kind: 'indicator-value',
      of: `indicator=${id} goal=${current.period}`,
      href: `#period-${current.period}`,
    } as const;
    runs.push(plain(comma + words.goalIs(figures.period(current.period), '')), {
      text: goalText(scope.t, current.goal, indicator.unit),
      figure,
    });
  }
  const told = figures.reasons[reason.code];
  runs.push(plain(figures.stop), state === 'missed' ? late(told) : plain(told), plain(figures.stop));
  return runs;
}
