import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { LogEntry } from '../../schemas/progress-log.js';
import type { PlacedEntry } from '../programme-index.js';
import type { Rule, RuleContext } from '../rule.js';
import { sameBody } from '../same-body.js';

/** Nobody verifies its own report, and a completion that was returned stays open until a new report. */
export const verifications: Rule = function* (context) {
  for (const entries of context.index.entries.values()) {
    const byId = new Map(entries.map((one) => [one.entry.id, one]));
    for (const one of entries) {
      if (one.entry.kind !== 'verification') continue;
      const verified = byId.get(one.entry.verifies);
      if (verified) yield* judge(one, verified, entries, context);
    }
  }
};

function* judge(
  verification: PlacedEntry,
  verified: PlacedEntry,
  entries: readonly PlacedEntry[],
  { index, locate }: RuleContext,
): Iterable<Diagnostic> {
  const { log, entry, position } = verification;
  const at = (field: string) => locate(`log:${log.unit}/${log.task}`, `log/${position}/${field}`);
  if (entry.kind !== 'verification') return;
  if (verified.entry.kind !== 'update') {
    yield diagnostic('verifies-no-update', at('verifies'), { actual: entry.verifies });
    return;
  }
  if (sameBody(verified.log.unit, log.unit, index.units)) {
    yield diagnostic('verification-by-reporter', at('verifies'), { unit: log.unit, actual: entry.verifies });
  }
  if (entry.date < verified.entry.date) {
    yield diagnostic('verified-before-report', at('date'), { actual: entry.date, date: verified.entry.date });
  }
  const done = verified.entry.progress === 'completed' || verified.entry.progress === 'sustained';
  if (entry.result === 'returned' && done && !entries.some((one) => answers(one, verification, verified))) {
    yield diagnostic('completion-returned', at('result'), { actual: entry.verifies, unit: verified.log.unit });
  }
}

/** Whether an entry answers a return: a later report by the same unit on the same duty, or a later confirmation. */
function answers(one: PlacedEntry, returned: PlacedEntry, verified: PlacedEntry): boolean {
  const duty = (entry: LogEntry, task: string) => entry.of ?? task;
  if (one.entry.date < returned.entry.date || one === returned) return false;
  if (one.entry.kind === 'verification')
    return one.entry.verifies === verified.entry.id && one.entry.result === 'confirmed';
  return (
    one.entry.kind === 'update' &&
    one.log.unit === verified.log.unit &&
    duty(one.entry, one.log.task) === duty(verified.entry, verified.log.task)
  );
}
