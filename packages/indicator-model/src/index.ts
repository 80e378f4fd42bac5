export type * from './assessments.js';
export { addDays, daysBetween } from './calendar/day.js';
export { type Exact, roundExact } from './exact/exact.js';
export type { Rounding, RoundingMode } from './exact/round.js';
export type * from './findings.js';
export type * from './indicators.js';
export type * from './inspections.js';
export type { Records } from './records.js';
export type * from './targets.js';
export { type TrackOptions, track } from './track.js';
export type * from './tracking.js';
export type * from './upper-coverage.js';
export { type Attention, attention, type Concern } from './views/attention.js';
export {
  type CalendarMonth,
  type CalendarYear,
  type DueTasks,
  deadlineCalendar,
} from './views/deadline-calendar.js';
export { dueBetween, dueWithin } from './views/due-between.js';
export { storyOf } from './views/story.js';
export type * from './views/story-entry.js';
