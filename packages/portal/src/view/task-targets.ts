import type { TargetStanding } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from './programme-view.js';
import type { TaskView } from './task-view.js';

/** Periods of one recurring target that a page shows. */
const SHOWN = 4;

/**
 * The targets of a task as its page shows them: of one that recurs only the latest periods up to the date of the data and the
 * next; `hidden` counts the others.
 */
export function taskTargets({ tracking }: ProgrammeView, { id }: TaskView) {
  const ids = tracking.targetsOfTask.get(id) ?? [];
  const all = ids.flatMap((target) => tracking.targets.get(target) ?? []);
  const series = new Map<string, TargetStanding[]>();
  for (const target of all) {
    const key = `${target.duty}~${target.index}`;
    const known = series.get(key);
    if (known) known.push(target);
    else series.set(key, [target]);
  }
  const targets = [...series.values()].flatMap((periods) => latest(periods, tracking.asOf));
  return { targets, hidden: all.length - targets.length };
}

function latest(periods: readonly TargetStanding[], asOf: string): readonly TargetStanding[] {
  if (periods.length <= SHOWN) return periods;
  const ahead = periods.findIndex(({ by }) => (by ?? '9999') >= asOf);
  const end = ahead < 0 ? periods.length : ahead + 1;
  return periods.slice(Math.max(0, end - SHOWN), Math.max(end, SHOWN));
}
