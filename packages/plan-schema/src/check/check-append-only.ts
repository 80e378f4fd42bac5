import type { Locate } from '../assemble/assembled.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import { canonicalJson } from '../manifest/canonical-json.js';
import type { Programme } from '../schemas/programme.js';
import { type AppendOnlyLog, appendOnlyLogs } from './append-only-logs.js';

/**
 * Holds logs against an earlier state of the same programme: entries of progress, observations, cures and closures are
 * only ever added at the end. An entry that is missing, changed or put in between is reported; a correction is an entry
 * of its own that `corrects` the earlier one. The deadline of a cure stays as it was first set.
 */
export function checkAppendOnly(before: Programme, after: Programme, locate: Locate): readonly Diagnostic[] {
  const logs = new Map(appendOnlyLogs(after).map((log) => [log.path, log]));
  return inFileOrder([
    ...appendOnlyLogs(before).flatMap((log) => compare(log, logs.get(log.path), locate)),
    ...rewrittenDeadlines(before, after, locate),
  ]);
}

function compare(before: AppendOnlyLog, after: AppendOnlyLog | undefined, locate: Locate): Diagnostic[] {
  if (!after) {
    const file = `${before.path}.yaml`;
    return before.log.length === 0 ? [] : [diagnostic('log-removed', { file }, { actual: before.path })];
  }
  const found: Diagnostic[] = [];
  const now = new Map(after.log.map((entry, position) => [entry.id, { entry, position }]));
  for (const entry of before.log) {
    const same = now.get(entry.id);
    if (!same) {
      found.push(diagnostic('entry-removed', locate(after.record, 'log'), { actual: entry.id, date: entry.date }));
    } else if (canonicalJson(same.entry) !== canonicalJson(entry)) {
      found.push(diagnostic('entry-changed', locate(after.record, `log/${same.position}/id`), { actual: entry.id }));
    }
  }
  const known = new Set(before.log.map(({ id }) => id));
  const firstNew = after.log.findIndex(({ id }) => !known.has(id));
  const lastKnown = after.log.findLastIndex(({ id }) => known.has(id));
  if (firstNew >= 0 && firstNew < lastKnown) {
    const at = locate(after.record, `log/${firstNew}/id`);
    found.push(diagnostic('entry-inserted', at, { actual: after.log[firstNew]?.id ?? '' }));
  }
  return found;
}

function rewrittenDeadlines(before: Programme, after: Programme, locate: Locate): Diagnostic[] {
  const now = new Map(after.rectifications.map(({ finding, deadline }) => [finding, deadline]));
  return before.rectifications.flatMap(({ finding, deadline: from }) => {
    const to = now.get(finding);
    if (from === undefined || !now.has(finding) || to === from) return [];
    const at = locate(`rectification:${finding}`, 'deadline');
    return [diagnostic('deadline-rewritten', at, { from, to: to ?? '—' })];
  });
}
