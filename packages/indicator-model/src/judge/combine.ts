import { isFinished } from '../reports/claim.js';
import type { Progress, Timeliness, VerificationState } from '../tracking.js';

/**
 * One progress out of several: of members to a group, of obligations to a task. The first line that fits decides.
 *
 * | all of … | result |
 * |---|---|
 * | nothing | no-data |
 * | the same | the same |
 * | completed or sustained (apart from ended) | sustained if any is, else completed |
 * | suspended (apart from ended and finished) | suspended |
 * | not-started or no-data | not-started |
 * | any other mix | in-progress |
 *
 * @example combineProgress(['completed', 'no-data']) // 'in-progress'
 */
export function combineProgress(states: readonly Progress[]): Progress {
  const [first = 'no-data'] = states;
  if (states.every((state) => state === first)) return first;
  const alive = states.filter((state) => state !== 'ended');
  if (alive.every(isFinished)) return alive.includes('sustained') ? 'sustained' : 'completed';
  if (alive.filter((state) => !isFinished(state)).every((state) => state === 'suspended')) return 'suspended';
  if (alive.some((state) => state !== 'not-started' && state !== 'no-data')) return 'in-progress';
  return alive.includes('not-started') ? 'not-started' : 'no-data';
}

/**
 * One verification out of several: any returned → returned; all confirmed → confirmed; any reported or confirmed →
 * reported; else not-reported.
 */
export function combineVerification(states: readonly VerificationState[]): VerificationState {
  if (states.includes('returned')) return 'returned';
  if (states.length > 0 && states.every((state) => state === 'confirmed')) return 'confirmed';
  return states.every((state) => state === 'not-reported') ? 'not-reported' : 'reported';
}

/**
 * Which timeliness stands for several, first to last. What is open comes before what is settled: a task with one part
 * late and another ahead is not done, and its next deadline matters.
 */
export const TIMELINESS_PRECEDENCE: readonly Timeliness[] = [
  'overdue',
  'due-soon',
  'not-due',
  'unknown',
  'late',
  'on-time',
  'no-deadline',
];
