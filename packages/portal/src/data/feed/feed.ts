import type { ProgrammeView } from '../../view/programme-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import type { Update } from './update.js';
import { programmeUpdates, taskUpdates, unitUpdates } from './updates.js';

/** What a feed says, in whichever format. */
export interface Feed {
  /** Permanent name within the programme. */
  readonly name: string;
  readonly title: string;
  /** Path of the page that it follows. */
  readonly page: string;
  /** Path of its file below the data folder, without extension. */
  readonly path: string;
  /** Newest first. */
  readonly updates: readonly Update[];
}

/** The feed of a whole programme. */
export function programmeFeed(scope: ProgrammeScope): Feed {
  const { title } = scope.programme.published;
  return { name: 'updates', title, page: '', path: 'updates', updates: programmeUpdates(scope) };
}

/** The feed of a unit; absent where nothing will ever be reported. */
export function unitFeed(scope: ProgrammeScope, view: UnitView): Feed | undefined {
  if (!isFollowed(scope, view)) return undefined;
  const { id, unit } = view;
  const title = `${unit.name}｜${scope.programme.published.title}`;
  return { name: `unit:${id}`, title, page: `units/${id}/`, path: `units/${id}`, updates: unitUpdates(scope, view) };
}

/** The feed of a task; absent where nothing will ever be reported. */
export function taskFeed(scope: ProgrammeScope, view: TaskView): Feed | undefined {
  if (!scope.programme.tracking.tracked) return undefined;
  const { id, task } = view;
  const title = `${task.number ?? ''}${task.title}｜${scope.programme.published.title}`;
  return { name: `task:${id}`, title, page: `tasks/${id}/`, path: `tasks/${id}`, updates: taskUpdates(scope, view) };
}

/** Whether anything is ever reported of a unit: it owes tasks, was inspected with findings, was written to, or assessed. */
export function isFollowed({ programme }: ProgrammeScope, { id, standing }: UnitView): boolean {
  const { tracking, oversight } = programme;
  if (tracking.tracked && standing !== undefined && standing.leads.length + standing.asMember.length > 0) return true;
  const { findingsOfUnit, curesOfUnit, lettersOfUnit } = oversight;
  return [findingsOfUnit, curesOfUnit, lettersOfUnit, assessedUnits(programme)].some((by) => by.has(id));
}

const known = new WeakMap<ProgrammeView, ReadonlySet<string>>();

function assessedUnits(programme: ProgrammeView): ReadonlySet<string> {
  const units = known.get(programme) ?? new Set([...programme.tracking.assessments.values()].map(({ unit }) => unit));
  known.set(programme, units);
  return units;
}
