import { inOrder } from '../../view/in-order.js';
import type { ProgrammeView } from '../../view/programme-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { tasksOwedBy } from '../rows/unit-rows.js';
import { assessmentUpdates } from './assessment-updates.js';
import { cureUpdates } from './cure-updates.js';
import { entryUpdates } from './entry-updates.js';
import { letterUpdates } from './letter-updates.js';
import type { Update } from './update.js';

/** Updates that a feed of many tasks holds. */
const LIMIT = 100;

type Updates = ReadonlyMap<string, readonly Update[]>;

/** Everything that was said, by what it is about. */
interface AllUpdates {
  readonly tasks: Updates;
  readonly findings: Updates;
  /** By addressee. */
  readonly letters: Updates;
  /** By unit. */
  readonly assessments: Updates;
}

const known = new WeakMap<ProgrammeView, AllUpdates>();

/** Updates of one task and of the cures of findings about it, newest first. */
export function taskUpdates(scope: ProgrammeScope, { id }: TaskView): readonly Update[] {
  const { tasks, findings } = allUpdates(scope);
  const about = scope.programme.oversight.findingsOfTask.get(id) ?? [];
  return newestFirst([...(tasks.get(id) ?? []), ...about.flatMap((finding) => findings.get(finding.id) ?? [])]);
}

/** The latest updates of the tasks that a unit answers for, of findings at it, of letters to it and of its results. */
export function unitUpdates(scope: ProgrammeScope, unit: UnitView): readonly Update[] {
  const { tasks, findings, letters, assessments } = allUpdates(scope);
  const { findingsOfUnit, curesOfUnit } = scope.programme.oversight;
  const about = [findingsOfUnit, curesOfUnit].flatMap((by) => by.get(unit.id) ?? []);
  return latest([
    ...tasksOwedBy(unit, scope.programme).flatMap((id) => tasks.get(id) ?? []),
    ...about.flatMap(({ id }) => findings.get(id) ?? []),
    ...(letters.get(unit.id) ?? []),
    ...(assessments.get(unit.id) ?? []),
  ]);
}

/** The latest updates of a programme. */
export function programmeUpdates(scope: ProgrammeScope): readonly Update[] {
  return latest(Object.values(allUpdates(scope)).flatMap((by: Updates) => [...by.values()].flat()));
}

function allUpdates(scope: ProgrammeScope): AllUpdates {
  const { programme } = scope;
  const made = known.get(programme) ?? makeUpdates(scope);
  known.set(programme, made);
  return made;
}

function makeUpdates(scope: ProgrammeScope): AllUpdates {
  const { tasks, oversight } = scope.programme;
  return {
    tasks: new Map([...tasks].map(([id, task]) => [id, entryUpdates(scope, task)])),
    findings: new Map([...oversight.findings].map(([id, finding]) => [id, cureUpdates(scope, finding)])),
    letters: new Map(
      [...oversight.lettersOfUnit].map(([id, letters]) => [id, letters.flatMap((one) => letterUpdates(scope, one))]),
    ),
    assessments: assessmentUpdates(scope),
  };
}

function latest(updates: readonly Update[]): readonly Update[] {
  return newestFirst(updates).slice(0, LIMIT);
}

function newestFirst(updates: readonly Update[]): readonly Update[] {
  return updates.toSorted((a, b) => inOrder(b.date, a.date) || inOrder(a.name, b.name));
}
