import type { State } from '../view/axes.js';

const ring = '<circle cx="8" cy="8" r="6"/>';
const right = (dashes = '') => `<path d="M13 1v14"${dashes}/>`;
const diamond = (look = '') => `<path d="M8 1.4 14.2 8 8 14.6 1.8 8z" stroke-width="1.5"${look}/>`;

/**
 * The mark of each state, drawn in a box of 16 by 16. Circles fill (progress), a dot stands against a deadline line
 * (timeliness), diamonds are for verification, so that an axis is known without reading. Lines have the look that the
 * style sheet gives marks, unless they say another; what is `solid` is filled and has no line.
 */
export const MARKS: Readonly<Record<State, string>> = {
  completed: '<circle class="solid" cx="8" cy="8" r="6.8"/>',
  sustained: `${ring}<circle class="solid" cx="8" cy="8" r="3.2"/>`,
  'in-progress': `${ring}<path class="solid" d="M8 8V2a6 6 0 0 1 0 12z"/>`,
  'not-started': ring,
  suspended: '<path d="M2.5 2.5h11v11h-11zM8 2.5v11"/>',
  ended: `${ring}<path d="m4 12 8-8"/>`,
  'no-data': ring.replace('/>', ' stroke-dasharray="2.6 2.1"/>'),
  overdue: '<path d="M4 1v14M4 8h5"/><circle class="solid" cx="11.5" cy="8" r="3.3"/>',
  'due-soon': `${right()}<circle class="solid" cx="8.4" cy="8" r="3.3"/>`,
  'not-due': `${right()}<circle cx="4.2" cy="8" r="2.7" stroke-width="1.5"/>`,
  'on-time': '<path d="M14 1v14"/><path d="m2 8.4 3.4 3.4L11 4.6" stroke-width="1.9"/>',
  late: '<path d="M2 1v14"/><path d="m5 8.4 3.4 3.4L14 4.6" stroke-width="1.9"/>',
  'no-deadline': '<path d="M1 8h14"/><circle class="solid" cx="8" cy="8" r="2.4"/>',
  unknown: `${right(' stroke-dasharray="2.4 2.2"')}<circle cx="5" cy="8" r="3" stroke-width="1.5" stroke-dasharray="2 1.6"/>`,
  confirmed: `${diamond(' fill="currentColor"')}<path class="on-paper" d="m5.3 8.2 2 2L11 6.2" stroke-width="1.5"/>`,
  reported: diamond(),
  returned: `${diamond()}<path d="M11 8H5.6m2-2.2L5.4 8l2.2 2.2" stroke-width="1.4"/>`,
  'not-reported': diamond(' stroke-dasharray="2.4 2"'),
};
