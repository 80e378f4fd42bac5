import type { Locate } from '../assemble/assembled.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import { canonicalJson } from '../manifest/canonical-json.js';
import type { Programme } from '../schemas/programme.js';
import type { ProgressLog } from '../schemas/progress-log.js';

/**
 * Holds logs against an earlier state of the same programme: entries are only ever added at the end. An entry that is
 * missing, changed or put in between is reported; a correction is an entry of its own that `corrects` the earlier one.
 */
export function checkAppendOnly(before: Programme, after: Programme, locate: Locate): readonly Diagnostic[] {
  const logs = new Map(after.progress.map((log) => [nameOf(log), log]));
  return inFileOrder(before.progress.flatMap((log) => compare(log, logs.get(nameOf(log)), locate)));
}

function compare(before: ProgressLog, after: ProgressLog | undefined, locate: Locate): Diagnostic[] {
  const file = `progress/${nameOf(before)}.yaml`;
  if (!after) return before.log.length === 0 ? [] : [diagnostic('log-removed', { file }, { actual: nameOf(before) })];
  const found: Diagnostic[] = [];
  const now = new Map(after.log.map((entry, position) => [entry.id, { entry, position }]));
  for (const entry of before.log) {
    const same = now.get(entry.id);
    if (!same)
      found.push(
        diagnostic('entry-removed', locate(`log:${nameOf(after)}`, 'log'), { actual: entry.id, date: entry.date }),
      );
    else if (canonicalJson(same.entry) !== canonicalJson(entry)) {
      const at = locate(`log:${nameOf(after)}`, `log/${same.position}/id`);
      found.push(diagnostic('entry-changed', at, { actual: entry.id }));
    }
  }
  const known = new Set(before.log.map(({ id }) => id));
  const firstNew = after.log.findIndex(({ id }) => !known.has(id));
  const lastKnown = after.log.findLastIndex(({ id }) => known.has(id));
  if (firstNew >= 0 && firstNew < lastKnown) {
    const at = locate(`log:${nameOf(after)}`, `log/${firstNew}/id`);
    found.push(diagnostic('entry-inserted', at, { actual: after.log[firstNew]?.id ?? '' }));
  }
  return found;
}

function nameOf({ unit, task }: ProgressLog): string {
  return `${unit}/${task}`;
}
