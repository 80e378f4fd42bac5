import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../schemas/programme.js';
import type { Rule, RuleContext } from '../rule.js';

/** A log grows at its end: no entry is older than the one before it, and no completion later than the entry that reports it. */
export const logOrder: Rule = function* (context) {
  for (const { record, log } of datedLogs(context.programme)) yield* order(record, log, context);
  yield* completions(context);
};

interface DatedLog {
  readonly record: string;
  readonly log: readonly { readonly date: string }[];
}

function datedLogs({ progress, observations, rectifications, closures }: Programme): DatedLog[] {
  return [
    ...progress.map(({ unit, task, log }) => ({ record: `log:${unit}/${task}`, log })),
    ...observations.map(({ year, indicator, log }) => ({ record: `observations:${year}/${indicator}`, log })),
    ...rectifications.map(({ finding, log }) => ({ record: `rectification:${finding}`, log })),
    ...closures.map(({ finding, log }) => ({ record: `closure:${finding}`, log })),
  ];
}

function* order(record: string, log: DatedLog['log'], { programme, locate }: RuleContext): Iterable<Diagnostic> {
  const { dataAsOf } = programme;
  let newest = '';
  for (const [position, { date }] of log.entries()) {
    const at = () => locate(record, `log/${position}/date`);
    if (date < newest) yield diagnostic('entry-out-of-order', at(), { actual: date, before: newest });
    else newest = date;
    if (dataAsOf !== undefined && date > dataAsOf) {
      yield diagnostic('entry-after-data', at(), { actual: date, dataAsOf });
    }
  }
}

function* completions({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  for (const { unit, task, log } of programme.progress) {
    for (const [position, entry] of log.entries()) {
      if (entry.kind !== 'update' || entry.completedOn === undefined || entry.completedOn <= entry.date) continue;
      const where = locate(`log:${unit}/${task}`, `log/${position}/completedOn`);
      yield diagnostic('completed-after-entry', where, { actual: entry.completedOn, date: entry.date });
    }
  }
}
