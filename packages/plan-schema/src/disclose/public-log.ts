import type { LogEntry, ProgressLog } from '../schemas/progress-log.js';
import type { Admitted } from './admitted.js';
import { strictest } from './strictest.js';
import type { Tally } from './tally.js';

type Named = Pick<Admitted, 'duties' | 'evidence'>;

/** The public logs: entries that are not public are gone, and with them what speaks of them alone. */
export function publicLogs(logs: readonly ProgressLog[], admitted: Named, tally: Tally): ProgressLog[] {
  const open = logs.filter(
    (log) => tally.keepsReference(admitted.duties.has(log.task)) && tally.admits('log', log.disclosure),
  );
  const kept = open.map((log) => ({ ...log, log: log.log.filter((entry) => isPublic(entry, log, admitted, tally)) }));
  const updates = new Set(kept.flatMap(updateKeys));
  return kept.map((log) => ({
    ...log,
    log: log.log
      .filter(
        (entry) => entry.kind !== 'verification' || tally.keepsReference(updates.has(`${log.task}/${entry.verifies}`)),
      )
      .map((entry) => withPublicReferences(entry, log, updates, admitted, tally)),
  }));
}

/** Only reports are verified or corrected. */
function updateKeys({ task, log }: ProgressLog): string[] {
  return log.filter(({ kind }) => kind === 'update').map(({ id }) => `${task}/${id}`);
}

function isPublic(entry: LogEntry, log: ProgressLog, admitted: Named, tally: Tally): boolean {
  const speaksOf = entry.of ?? log.task;
  return (
    tally.keepsReference(admitted.duties.has(speaksOf)) &&
    tally.admits('entry', strictest(log.disclosure, entry.disclosure))
  );
}

function withPublicReferences(
  entry: LogEntry,
  log: ProgressLog,
  updates: ReadonlySet<string>,
  admitted: Named,
  tally: Tally,
): LogEntry {
  const evidence = entry.evidence.filter((id) => tally.keepsReference(admitted.evidence.has(id)));
  if (entry.kind !== 'update' || entry.corrects === undefined) return { ...entry, evidence };
  if (tally.keepsReference(updates.has(`${log.task}/${entry.corrects}`))) return { ...entry, evidence };
  const { corrects: _, ...rest } = entry;
  return { ...rest, evidence };
}
