import { escapeHtml } from '../text/escape-html.js';
import { type Axis, STATES } from '../view/axes.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { chipHtml } from './chip.js';

const AXES = Object.keys(STATES) as readonly Axis[];

/** Why a task stands as it does, axis by axis: the inside of a list of terms. */
export function reasonsHtml({ t }: ProgrammeScope, { standing }: TaskView): string {
  const reasons = AXES.map((axis) => {
    const { state, reason } = standing[axis];
    const words = escapeHtml(t.reasons[reason.code](reason));
    return `<div><dt>${escapeHtml(t.axes[axis])}</dt><dd>${chipHtml(state, t.states[state])} ${words}</dd></div>`;
  });
  return reasons.join('');
}
