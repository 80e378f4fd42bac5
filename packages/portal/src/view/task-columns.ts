import { timelinessLabel } from '../text/chip-label.js';
import { localName } from '../text/local-name.js';
import type { FacetKind } from './facets.js';
import type { ProgrammeScope } from './site.js';
import type { TaskView } from './task-view.js';

/** The tasks of a programme in columns: what a row shows, and the values that filters ask for. All columns are as long as `id`. */
export interface TaskColumns {
  readonly id: readonly string[];
  readonly number: readonly string[];
  readonly title: readonly string[];
  readonly who: readonly string[];
  readonly due: readonly string[];
  /** Words of the timeliness chip. */
  readonly timing: readonly string[];
  /** Values of each facet; several are separated by a blank. */
  readonly facets: Readonly<Record<FacetKind, readonly string[]>>;
}

/** Lays the tasks of a programme out in columns, in the language of the scope. */
export function columnsOf({ programme, t, language }: ProgrammeScope): TaskColumns {
  const tasks = [...programme.tasks.values()];
  const column = (read: (task: TaskView) => string | undefined) => tasks.map((task) => read(task) ?? '');
  return {
    id: column(({ id }) => id),
    number: column(({ task }) => task.number),
    title: column(({ task }) => task.title),
    who: column(({ leads }) => leads.map(({ name, unit }) => localName(language, name, unit?.nameEn)).join(t.list)),
    due: column(({ due }) => due),
    timing: column(({ standing }) => timelinessLabel(t, standing)),
    facets: {
      progress: column(({ standing }) => standing.progress.state),
      timeliness: column(({ standing }) => standing.timeliness.state),
      unit: column(({ leads }) => leads.flatMap(({ unit }) => unit?.id ?? []).join(' ')),
      section: column(({ section }) => section?.id),
      theme: column(({ theme }) => theme),
      year: column(({ standing }) => standing.deadline?.current.slice(0, 4)),
      due: column(({ id }) => programme.dueMonths.get(id)?.join(' ')),
    },
  };
}
