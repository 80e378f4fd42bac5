import type { FindingView } from './finding-view.js';
import type { ClosureEntry } from './records.js';

/** How a cure was checked and ended, each from the latest entry that says so since it was last reopened. */
export interface ClosureFacts {
  /** Day of the application that stands. */
  readonly appliedOn?: string;
  readonly verified?: ClosureEntry;
  readonly noticed?: ClosureEntry;
  readonly closed?: ClosureEntry;
}

/** The verification, notice and closure that stand on the day of judgement; what was returned or reopened later does not. */
export function closureFacts({ standing, closure }: FindingView): ClosureFacts {
  const entries = new Map(closure?.log.map((entry) => [entry.id, entry]));
  let facts: { -readonly [Key in keyof ClosureFacts]: ClosureFacts[Key] } = {};
  for (const { step, date, entry: id } of standing.history) {
    const entry = entries.get(id ?? '');
    if (step === 'returned' || step === 'reopened') facts = {};
    else if (step === 'applied') facts = { appliedOn: date };
    else if (entry && (step === 'verified' || step === 'noticed' || step === 'closed')) facts[step] = entry;
  }
  return facts;
}
