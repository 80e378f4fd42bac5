import { plain, type Run } from '../messages/run.js';
import type { ProgrammeScope } from '../view/site.js';
import { targetShares } from '../view/target-states.js';
import { indicatorFacetHref } from './links.js';

/** How all indicators stand, in one sentence; states that do not occur are not mentioned. */
export function indicatorsLede(scope: ProgrammeScope): readonly Run[] {
  const { t, programme } = scope;
  const { leaves } = programme.figures;
  const { figures, comma } = t;
  const total = leaves.length;
  const by = Object.fromEntries([...programme.figures.facets.state].map(([state, some]) => [state, some.length]));
  const shares = targetShares({
    total,
    by: { achieved: 0, 'on-course': 0, behind: 0, missed: 0, 'no-data': 0, 'no-goal': 0, ...by },
  });
  const runs: Run[] = [
    {
      text: figures.indicators.lede(total),
      tone: 'strong',
      figure: { kind: 'indicators', of: '', href: scope.href('indicators/') },
    },
  ];
  shares.forEach(({ state, count }, index) => {
    runs.push(plain(`${index === 0 ? figures.colon : comma}${figures.states[state]} `));
    runs.push({
      text: figures.indicators.counted(count),
      ...(state === 'missed' && { tone: 'late' as const }),
      figure: { kind: 'indicators', of: `> state=${state}`, href: indicatorFacetHref(scope, 'state', state) },
    });
  });
  return [...runs, plain(figures.stop)];
}
