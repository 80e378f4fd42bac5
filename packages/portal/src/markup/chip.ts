import type { Standing } from '@zhunsheng/indicator-model';
import type { Messages } from '../messages/messages.js';
import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import type { State } from '../view/axes.js';
import { MARKS } from './marks.js';

/** A state as mark, word and colour. Lists hold thousands of chips: a function costs a tenth of a component. */
export function chipHtml(state: State, label: string): string {
  return `<span class="chip c-${state}">${markHtml(state)}${escapeHtml(label)}</span>`;
}

/** The mark of a state alone, hidden from screen readers. */
export function markHtml(state: State): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true">${MARKS[state]}</svg>`;
}

/** The chips of progress and timeliness, in this order on every page. */
export function chipsHtml(t: Messages, standing: Standing): string {
  const { progress, timeliness } = standing;
  return chipHtml(progress.state, t.states[progress.state]) + chipHtml(timeliness.state, timelinessLabel(t, standing));
}
