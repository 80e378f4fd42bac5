import type { CureExtension, CureStep, LetterKind } from '@zhunsheng/indicator-model';
import type { FindingView } from './finding-view.js';
import type { LetterView } from './letter-view.js';
import type { Oversight } from './oversight.js';
import type { ClosureEntry, CureEntry } from './records.js';

interface Dated {
  /** The day it stands on; empty where none is known. */
  readonly date: string;
}

/** A step of the cure, with the entry that says so where it is published. */
export interface StepEvent extends Dated {
  readonly kind: 'step';
  readonly step: CureStep;
  readonly entry?: CureEntry | ClosureEntry;
  /** For an extension: the deadline before and after. */
  readonly change?: CureExtension;
}

/** A letter was sent, or answered, or is to be answered. */
export interface LetterEvent extends Dated {
  readonly kind: 'letter' | 'answer' | 'answer-due';
  readonly letter: LetterView;
}

/** The same was found again. */
export interface RepeatEvent extends Dated {
  readonly kind: 'repeated';
  readonly finding: FindingView;
}

/** A day that lies ahead: the deadline, or the end of the public notice. */
export interface AheadEvent extends Dated {
  readonly kind: 'deadline' | 'notice-ends';
}

/** The day from which a letter is called for, if nothing happens. */
export interface EscalationEvent extends Dated {
  readonly kind: 'escalation';
  readonly letter: LetterKind;
}

/** One dated entry in the story of a cure. */
export type CureEvent = StepEvent | LetterEvent | RepeatEvent | AheadEvent | EscalationEvent;

/** What happened up to the day of judgement, and what is ahead; each oldest first. */
export interface CureStory {
  readonly past: readonly CureEvent[];
  readonly ahead: readonly CureEvent[];
}

/** Stages at which the unit still has to do something by the deadline. */
const AT_WORK = new Set<string>(['registered', 'planned', 'rectifying', 'returned', 'reopened']);

/** The story of a finding, from the day it was found to its closure or to what is ahead of it. */
export function cureStory(oversight: Oversight, view: FindingView, asOf: string): CureStory {
  return {
    past: inOrder([...stepsOf(view), ...lettersOf(view), ...repeatsOf(oversight, view)]),
    ahead: view.standing.closed ? [] : inOrder(aheadOf(view, asOf)),
  };
}

function stepsOf({ standing, rectification, closure }: FindingView): readonly StepEvent[] {
  const entries = new Map([...(rectification?.log ?? []), ...(closure?.log ?? [])].map((entry) => [entry.id, entry]));
  const changes = new Map(standing.deadline?.changes.map((change) => [change.entry, change]));
  return standing.history.map((step) => {
    const [entry, change] = [entries.get(step.entry ?? ''), changes.get(step.entry ?? '')];
    const date = step.record === 'finding' ? (standing.foundOn ?? '') : step.date;
    return { kind: 'step', date, step, ...(entry && { entry }), ...(change && { change }) };
  });
}

function lettersOf({ letters }: FindingView): readonly LetterEvent[] {
  return letters.flatMap((letter): LetterEvent[] => {
    const { answeredOn } = letter.standing;
    const sent: LetterEvent = { kind: 'letter', date: letter.letter.date, letter };
    return answeredOn === undefined ? [sent] : [sent, { kind: 'answer', date: answeredOn, letter }];
  });
}

function repeatsOf({ findings }: Oversight, { standing }: FindingView): readonly RepeatEvent[] {
  return standing.repeatedBy.flatMap((id) => {
    const finding = findings.get(id);
    return finding ? [{ kind: 'repeated', date: finding.standing.foundOn ?? '', finding }] : [];
  });
}

function aheadOf(view: FindingView, asOf: string): readonly CureEvent[] {
  const { standing, letters } = view;
  const { deadline, stage, escalation } = standing;
  const events: CureEvent[] = [];
  if (deadline && deadline.current >= asOf && AT_WORK.has(stage)) {
    events.push({ kind: 'deadline', date: deadline.current });
  }
  const noticed = stage === 'noticed' ? lastNotice(view) : undefined;
  if (noticed !== undefined && noticed >= asOf) events.push({ kind: 'notice-ends', date: noticed });
  for (const letter of letters) {
    const { state, answerBy } = letter.standing;
    if (state === 'waiting' && answerBy !== undefined) events.push({ kind: 'answer-due', date: answerBy, letter });
  }
  if (standing.overdueDays !== undefined && escalation.next) {
    events.push({ kind: 'escalation', date: escalation.next.on, letter: escalation.next.letter });
  }
  return events;
}

function lastNotice({ standing, closure }: FindingView): string | undefined {
  const entry = standing.history.findLast(({ step }) => step === 'noticed')?.entry;
  return closure?.log.find(({ id }) => id === entry)?.to;
}

function inOrder(events: readonly CureEvent[]): readonly CureEvent[] {
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
