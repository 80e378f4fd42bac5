import type { ProgrammeView } from '../../view/programme-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { isDated } from '../is-dated.js';
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
  /** The day of the newest update; in a feed without any, the day up to which the records go. */
  readonly updated: string;
  /** Newest first. */
  readonly updates: readonly Update[];
}

/** The feed of a whole programme; absent where no record bears a day, for a feed has to name one. */
export function programmeFeed(scope: ProgrammeScope): Feed | undefined {
  const { title } = scope.programme.published;
  return feedOf(scope, { name: 'updates', title, page: '', path: 'updates', updates: programmeUpdates(scope) });
}

/** The feed of a unit; absent where nothing will ever be reported. */
export function unitFeed(scope: ProgrammeScope, view: UnitView): Feed | undefined {
  if (!isFollowed(scope, view)) return undefined;
  const { id, unit } = view;
  const title = `${unit.name}｜${scope.programme.published.title}`;
  const updates = unitUpdates(scope, view);
  return feedOf(scope, { name: `unit:${id}`, title, page: `units/${id}/`, path: `units/${id}`, updates });
}

/** The feed of a task; absent where nothing will ever be reported. */
export function taskFeed(scope: ProgrammeScope, view: TaskView): Feed | undefined {
  if (!areTasksFollowed(scope)) return undefined;
  const { id, task } = view;
  const title = `${task.number ?? ''}${task.title}｜${scope.programme.published.title}`;
  const updates = taskUpdates(scope, view);
  return feedOf(scope, { name: `task:${id}`, title, page: `tasks/${id}/`, path: `tasks/${id}`, updates });
}

/** Whether tasks have feeds: their progress is tracked, and some record bears a day. */
export function areTasksFollowed({ programme }: ProgrammeScope): boolean {
  return programme.tracking.tracked && isDated(programme);
}

/** Whether anything is ever reported of a unit: it owes tasks, was inspected with findings, was written to, or assessed. */
export function isFollowed({ programme }: ProgrammeScope, { id, standing }: UnitView): boolean {
  const { tracking, oversight } = programme;
  if (!isDated(programme)) return false;
  if (tracking.tracked && standing !== undefined && standing.leads.length + standing.asMember.length > 0) return true;
  const { findingsOfUnit, curesOfUnit, lettersOfUnit } = oversight;
  return [findingsOfUnit, curesOfUnit, lettersOfUnit, assessedUnits(programme)].some((by) => by.has(id));
}

function feedOf({ programme }: ProgrammeScope, feed: Omit<Feed, 'updated'>): Feed | undefined {
  const { dataAsOf } = programme.tracking;
  return dataAsOf === undefined ? undefined : { ...feed, updated: feed.updates[0]?.date ?? dataAsOf };
}

const known = new WeakMap<ProgrammeView, ReadonlySet<string>>();

function assessedUnits(programme: ProgrammeView): ReadonlySet<string> {
  const units = known.get(programme) ?? new Set([...programme.tracking.assessments.values()].map(({ unit }) => unit));
  known.set(programme, units);
  return units;
}
