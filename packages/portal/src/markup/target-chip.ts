import type { TargetState } from '@zhunsheng/indicator-model';
import type { Messages } from '../messages/messages.js';
import { escapeHtml } from '../text/escape-html.js';

const aim = '<path d="M1 4.5h14"/>';
const box = (y: number, look = '') => `<path d="M5 15V${y}h6v${15 - y}"${look}/>`;
const SOLID = ' class="solid"';

/** The mark of each state: a bar against the line that it has to reach. */
const MARKS: Readonly<Record<TargetState, string>> = {
  achieved: `${aim}${box(2, SOLID)}`,
  'on-course': `${aim}${box(7.5, SOLID)}`,
  behind: `${aim}${box(11, SOLID)}`,
  missed: `${aim}<path d="m4.5 7.5 7 7m0-7-7 7"/>`,
  'no-data': `${aim}${box(8, ' stroke-dasharray="2.2 1.8"')}`,
  'no-goal': box(6),
};

/** The state of a target or indicator as mark, word and colour. */
export function targetChipHtml({ figures }: Messages, state: TargetState): string {
  return `<span class="chip c-${state}">${targetMarkHtml(state)}${escapeHtml(figures.states[state])}</span>`;
}

/** The mark alone, hidden from screen readers. */
export function targetMarkHtml(state: TargetState): string {
  return `<svg viewBox="0 0 16 16" aria-hidden="true">${MARKS[state]}</svg>`;
}
