import { addDays } from '../calendar/day.js';
import type { CureStep, Escalation, LetterKind } from '../findings.js';
import type { LetterRecord, Records } from '../records.js';

/** Kinds of letters, the mildest first. */
export const LETTER_KINDS: readonly LetterKind[] = ['reminder', 'supervision', 'risk-reminder', 'accountability'];

/** What calls for letters. */
export interface EscalatedCure {
  readonly history: readonly CureStep[];
  /** Letters about the finding up to `asOf`. */
  readonly letters: readonly LetterRecord[];
  /** The deadline in force while it can still be missed: not once the cure was applied for or the finding closed. */
  readonly openDeadline: string | undefined;
  /** Days past it, when overdue. */
  readonly overdueDays: number | undefined;
}

/**
 * Which letters a finding calls for by the steps of its programme. Each step is due from so many days after the deadline
 * in force on, and the day after the deadline at the earliest; it is settled by a letter of its kind or a graver one,
 * sent since the finding was made or last reopened.
 *
 * @example
 * // reminder after 0 days, supervision after 15; overdue by 20 days, a reminder was sent
 * escalationOf(cure, steps) // { due: ['supervision'], sent: ['reminder'] }
 */
export function escalationOf(cure: EscalatedCure, steps: Records['escalation']): Escalation {
  const { history, letters, openDeadline, overdueDays } = cure;
  const reopened = history.findLast(({ step }) => step === 'reopened')?.date;
  const since = letters.filter(({ date }) => reopened === undefined || date >= reopened);
  const sent = LETTER_KINDS.filter((kind) => since.some((letter) => letter.kind === kind));
  const gravest = sent.at(-1);
  const open = steps.filter(({ letter }) => gravest === undefined || gravity(letter) > gravity(gravest));
  const isDue = ({ afterDays }: (typeof steps)[number]) => overdueDays !== undefined && overdueDays >= afterDays;
  const due = open.filter(isDue).map(({ letter }) => letter);
  const next = open.find((step) => !isDue(step));
  return {
    due: due.toSorted((a, b) => gravity(a) - gravity(b)),
    sent,
    ...(next === undefined || openDeadline === undefined
      ? {}
      : { next: { letter: next.letter, on: addDays(openDeadline, Math.max(1, next.afterDays)) } }),
  };
}

function gravity(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind);
}
