import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import type { CureStage } from '../../schemas/cure-stages.js';
import { CLOSURE_STEP, CURE_STEP } from '../../schemas/cure-steps.js';
import { missingFields } from '../cure-fields.js';
import { cureHistory, mayFollow, nextSteps, type PlacedStep } from '../cure-history.js';
import type { Rule, RuleContext } from '../rule.js';

/** A cure moves along the table of transitions from the day its finding was found, and each step says what it has to. */
export const cures: Rule = function* (context) {
  const { programme } = context;
  const closures = new Map(programme.closures.map((closure) => [closure.finding, closure]));
  const cured = new Map(programme.rectifications.map((cure) => [cure.finding, cure]));
  const begun = new Map(programme.findings.map((finding) => [finding.id, context.index.foundOn(finding)]));
  for (const id of new Set([...cured.keys(), ...closures.keys()])) {
    const unread = context.unread.has(`rectification:${id}`) || context.unread.has(`closure:${id}`);
    const history = cureHistory(cured.get(id)?.log ?? [], closures.get(id)?.log ?? []);
    // Half of a history breaks the table wherever the other half stands.
    if (!unread) yield* steps(history, id, context);
    yield* beforeFinding(history, id, begun.get(id), context);
    for (const step of history) yield* incomplete(step, id, context);
  }
};

function locateStep({ file, position }: PlacedStep, finding: string, field: string, { locate }: RuleContext): Location {
  return locate(`${file}:${finding}`, `log/${position}/${field}`);
}

function* steps(history: readonly PlacedStep[], finding: string, context: RuleContext): Iterable<Diagnostic> {
  let stage: CureStage = 'registered';
  for (const one of history) {
    if (!mayFollow(stage, one)) {
      const at = locateStep(one, finding, 'step', context);
      yield diagnostic('cure-step-illegal', at, { stage, step: one.entry.step, expected: expectedSteps(stage) });
    }
    // What follows an illegal step is judged from where that step claims to be.
    if (one.entry.step !== 'extended') stage = one.entry.step;
  }
}

/** The legal next steps, each with the word that records may use for it. */
function expectedSteps(stage: CureStage): string {
  const words = { ...CURE_STEP.words, ...CLOSURE_STEP.words };
  return nextSteps(stage)
    .map(({ to, outcomes }) => {
      const word = Object.keys(words).find((one) => words[one] === to);
      return `${to} ${word ?? ''}${outcomes ? ` (${outcomes.join(', ')})` : ''}`;
    })
    .join(' | ');
}

function* beforeFinding(
  history: readonly PlacedStep[],
  finding: string,
  foundOn: string | undefined,
  context: RuleContext,
): Iterable<Diagnostic> {
  const [first] = history;
  if (!first || foundOn === undefined || first.entry.date >= foundOn) return;
  const at = locateStep(first, finding, 'date', context);
  yield diagnostic('cure-before-finding', at, { actual: first.entry.date, date: foundOn });
}

function* incomplete(one: PlacedStep, finding: string, context: RuleContext): Iterable<Diagnostic> {
  for (const field of missingFields(one.entry)) {
    const at = locateStep(one, finding, 'step', context);
    yield diagnostic('cure-entry-incomplete', at, { step: one.entry.step, field });
  }
}
