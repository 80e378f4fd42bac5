import type { Obligation } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from './programme-view.js';
import type { TaskView } from './task-view.js';

/** An obligation with the words of the plan that it stands on. */
export interface Duty {
  readonly obligation: Obligation;
  /** Markdown of its part; empty for the task as a whole. */
  readonly text: string;
  /** Printed words of its targets, separated by `；`; empty where nothing is quantified. */
  readonly targets: string;
  /** The first period shown of its part. */
  readonly first: boolean;
}

/** Periods of one recurring duty that a page shows. */
const SHOWN = 6;

/**
 * The obligations of a task in the order of its parts. Of a recurring one only the latest periods up to the date of the
 * data and the next are shown; `hidden` counts the others.
 */
export function dutiesOf({ tracking }: ProgrammeView, { task, standing }: TaskView) {
  const parts = new Map(task.blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block] as const])));
  const all = standing.obligations.flatMap((id) => tracking.obligations.get(id) ?? []);
  const shown = [...byPart(all).values()].map((periods) => latest(periods, tracking.asOf));
  const duties = shown.flatMap((periods) => periods.map((obligation, index) => duty(obligation, index === 0)));
  return { duties, hidden: all.length - duties.length };

  function duty(obligation: Obligation, first: boolean): Duty {
    const part = obligation.part === undefined ? undefined : parts.get(obligation.part);
    const { targets } = part ?? task;
    return { obligation, first, text: part?.text ?? '', targets: targets.map(({ text }) => text).join('；') };
  }
}

function byPart(obligations: readonly Obligation[]): ReadonlyMap<string, readonly Obligation[]> {
  const parts = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    const key = obligation.part ?? '';
    const known = parts.get(key);
    if (known) known.push(obligation);
    else parts.set(key, [obligation]);
  }
  return parts;
}

function latest(periods: readonly Obligation[], asOf: string): readonly Obligation[] {
  if (periods.length <= SHOWN) return periods;
  const ahead = periods.findIndex(({ deadline }) => (deadline?.current ?? '') >= asOf);
  const end = ahead < 0 ? periods.length : ahead + 1;
  return periods.slice(Math.max(0, end - SHOWN), end);
}
