import type { CLOSURE_OUTCOME } from './closure.js';
import type { CLOSURE_STEP, CURE_STEP } from './cure-steps.js';

type Step = (typeof CURE_STEP.tokens)[number] | (typeof CLOSURE_STEP.tokens)[number];

/** The stages of a finding's cure, in the order of the way through them. A recorded finding is `registered`. */
export const CURE_STAGES = [
  'registered',
  'planned',
  'rectifying',
  'applied',
  'returned',
  'verified',
  'noticed',
  'closed',
  'reopened',
] as const satisfies readonly ('registered' | Exclude<Step, 'extended'>)[];

/** See {@link CURE_STAGES}. */
export type CureStage = (typeof CURE_STAGES)[number];

/** One permitted step. */
export interface CureTransition {
  readonly from: CureStage;
  readonly to: CureStage;
  /** The outcomes with which alone the step is permitted; any where absent. */
  readonly outcomes?: readonly (typeof CLOSURE_OUTCOME.tokens)[number][];
}

/**
 * The steps that a cure may take. What is not listed is an illegal history. An extension is possible at any stage but
 * `closed` and changes none.
 */
export const CURE_TRANSITIONS: readonly CureTransition[] = [
  { from: 'registered', to: 'planned' },
  // 立行立改 begins without a plan.
  { from: 'registered', to: 'rectifying' },
  { from: 'planned', to: 'rectifying' },
  { from: 'rectifying', to: 'applied' },
  { from: 'applied', to: 'returned' },
  { from: 'returned', to: 'rectifying' },
  { from: 'applied', to: 'verified' },
  { from: 'verified', to: 'noticed' },
  // An objection during the notice.
  { from: 'noticed', to: 'returned' },
  { from: 'noticed', to: 'closed' },
  { from: 'registered', to: 'closed', outcomes: ['transferred'] },
  { from: 'planned', to: 'closed', outcomes: ['transferred'] },
  { from: 'rectifying', to: 'closed', outcomes: ['transferred'] },
  { from: 'closed', to: 'reopened' },
  { from: 'reopened', to: 'planned' },
  { from: 'reopened', to: 'rectifying' },
];
