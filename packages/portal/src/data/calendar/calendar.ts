import type { Obligation } from '@zhunsheng/indicator-model';
import { addDays } from '../../view/add-days.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { inOrder } from '../in-order.js';
import { tasksOwedBy } from '../rows/unit-rows.js';

/** An obligation that falls due on a day, with its task. */
export interface DueDay {
  readonly obligation: Obligation;
  readonly task: TaskView;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** A calendar of deadlines. */
export interface Calendar {
  readonly title: string;
  /** Path of its file below the data folder, without extension. */
  readonly path: string;
  /** In order of day. */
  readonly days: readonly DueDay[];
}

/** Deadlines older than this many days stand in the calendars of tasks only, unless they are overdue. */
const LOOKS_BACK = 365;

/** The deadlines of a whole programme. */
export function programmeCalendar(scope: ProgrammeScope): Calendar | undefined {
  const { tasks, published } = scope.programme;
  return calendarOf(published.title, 'deadlines', recent(scope, daysOf(scope, [...tasks.values()])));
}

/** The deadlines that a unit answers for; absent where there are none. */
export function unitCalendar(scope: ProgrammeScope, view: UnitView): Calendar | undefined {
  const { programme } = scope;
  const tasks = tasksOwedBy(view, programme).flatMap((id) => programme.tasks.get(id) ?? []);
  const title = `${view.unit.name}｜${programme.published.title}`;
  return calendarOf(title, `units/${view.id}`, recent(scope, daysOf(scope, tasks)));
}

/** All deadlines of a task; absent where none has a date. */
export function taskCalendar(scope: ProgrammeScope, view: TaskView): Calendar | undefined {
  const title = `${view.task.number ?? ''}${view.task.title}｜${scope.programme.published.title}`;
  return calendarOf(title, `tasks/${view.id}`, daysOf(scope, [view]));
}

/** A calendar without a single entry is none: RFC 5545 does not allow it. */
function calendarOf(title: string, path: string, days: readonly DueDay[]): Calendar | undefined {
  return days.length > 0 ? { title, path, days } : undefined;
}

function daysOf({ programme }: ProgrammeScope, tasks: readonly TaskView[]): readonly DueDay[] {
  const days = tasks.flatMap((task) =>
    task.standing.obligations.flatMap((id) => {
      const obligation = programme.tracking.obligations.get(id);
      const day = obligation?.deadline?.current;
      return obligation && day !== undefined ? { obligation, task, day } : [];
    }),
  );
  return days.sort((a, b) => inOrder(a.day, b.day) || inOrder(a.obligation.id, b.obligation.id));
}

/** Where all deadlines are long past, all of them stay: a calendar that was offered does not vanish. */
function recent({ programme }: ProgrammeScope, days: readonly DueDay[]): readonly DueDay[] {
  const from = addDays(programme.tracking.asOf, -LOOKS_BACK);
  const kept = days.filter(({ day, obligation }) => day >= from || obligation.timeliness.state === 'overdue');
  return kept.length > 0 ? kept : days;
}
