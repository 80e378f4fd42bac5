import { inOrder } from '../../view/in-order.js';
import type { ProgrammeView } from '../../view/programme-view.js';

type Log = ProgrammeView['published']['progress'][number];

/** The row of a log entry: the entry with the task that it is about and the unit that wrote it. */
export type EntryRow = Log['log'][number] & { readonly task: string; readonly unit: string };

const known = new WeakMap<ProgrammeView, ReadonlyMap<string, readonly EntryRow[]>>();

/** The entries of every task that has any, oldest first; entries after the day of judgement do not exist. */
export function entryRowsOf(programme: ProgrammeView): ReadonlyMap<string, readonly EntryRow[]> {
  const rows = known.get(programme) ?? byTask(programme);
  known.set(programme, rows);
  return rows;
}

function byTask({ published, tracking }: ProgrammeView): ReadonlyMap<string, readonly EntryRow[]> {
  const rows = new Map<string, EntryRow[]>();
  for (const { unit, task, log } of published.progress) {
    const own = log.filter(({ date }) => date <= tracking.asOf).map((entry) => ({ ...entry, task, unit }));
    rows.set(task, [...(rows.get(task) ?? []), ...own]);
  }
  for (const entries of rows.values()) entries.sort((a, b) => inOrder(a.date, b.date) || inOrder(a.id, b.id));
  return rows;
}
