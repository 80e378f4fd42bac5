import { addDays } from '@zhunsheng/indicator-model';
import type { FindingView } from '../../view/finding-view.js';
import { inOrder } from '../../view/in-order.js';
import type { ProgrammeView } from '../../view/programme-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { tasksOwedBy } from '../rows/unit-rows.js';
import { answerDays } from './answer-days.js';
import { cureDays } from './cure-days.js';
import type { DueDay } from './due-day.js';
import { obligationDays } from './obligation-days.js';

/** A calendar of deadlines. */
export interface Calendar {
  readonly title: string;
  /** Path of its file below the data folder, without extension. */
  readonly path: string;
  /** The day up to which the records go. */
  readonly stamp: string;
  /** In order of day. */
  readonly days: readonly DueDay[];
}

/** Deadlines older than this many days stand in the calendars of tasks only, unless they are overdue. */
const LOOKS_BACK = 365;

/** The deadlines of a whole programme; absent where there are none. */
export function programmeCalendar(scope: ProgrammeScope): Calendar | undefined {
  const { tasks, published, oversight } = scope.programme;
  const days = [
    ...obligationDays(scope, [...tasks.values()]),
    ...cureDays([...oversight.findings.values()]),
    ...answerDays([...oversight.letters.values()]),
  ];
  return calendarOf(scope, published.title, 'deadlines', recent(scope, days));
}

/** The deadlines that a unit answers for, those of cures and letters among them; absent where there are none. */
export function unitCalendar(scope: ProgrammeScope, view: UnitView): Calendar | undefined {
  const { programme } = scope;
  const { oversight } = programme;
  const tasks = tasksOwedBy(view, programme).flatMap((id) => programme.tasks.get(id) ?? []);
  const days = [
    ...obligationDays(scope, tasks),
    ...cureDays(curedBy(view, programme)),
    ...answerDays(oversight.lettersOfUnit.get(view.id) ?? []),
  ];
  const title = `${view.unit.name}｜${programme.published.title}`;
  return calendarOf(scope, title, `units/${view.id}`, recent(scope, days));
}

/** All deadlines of the obligations of a task; absent where none has a date. */
export function taskCalendar(scope: ProgrammeScope, view: TaskView): Calendar | undefined {
  const title = `${view.task.number ?? ''}${view.task.title}｜${scope.programme.published.title}`;
  return calendarOf(scope, title, `tasks/${view.id}`, obligationDays(scope, [view]));
}

/** Without a single entry, or without a day up to which the records go, there is none: RFC 5545 asks for both. */
function calendarOf(
  { programme }: ProgrammeScope,
  title: string,
  path: string,
  days: readonly DueDay[],
): Calendar | undefined {
  const stamp = programme.tracking.dataAsOf;
  return days.length > 0 && stamp !== undefined ? { title, path, stamp, days: inOrderOfDay(days) } : undefined;
}

function inOrderOfDay(days: readonly DueDay[]): readonly DueDay[] {
  return days.toSorted((a, b) => inOrder(a.day, b.day) || inOrder(a.name, b.name));
}

/** Where all deadlines are long past, all of them stay: a calendar that was offered does not vanish. */
function recent({ programme }: ProgrammeScope, days: readonly DueDay[]): readonly DueDay[] {
  const from = addDays(programme.tracking.asOf, -LOOKS_BACK);
  const kept = days.filter(({ day, overdue }) => day >= from || overdue);
  return kept.length > 0 ? kept : days;
}

/** Findings whose cure a unit answers for: at other units those that name it, at itself those that name no other. */
function curedBy({ id }: UnitView, { oversight }: ProgrammeView): readonly FindingView[] {
  const own = (oversight.findingsOfUnit.get(id) ?? []).filter(({ lead }) => lead === undefined || lead.id === id);
  return [...own, ...(oversight.curesOfUnit.get(id) ?? [])];
}
