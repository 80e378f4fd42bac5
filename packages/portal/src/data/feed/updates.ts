import { type StoryEntry, storyOf } from '@zhunsheng/indicator-model';
import { tellEntry } from '../../text/tell-entry.js';
import type { ProgrammeView } from '../../view/programme-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { UnitView } from '../../view/unit-view.js';
import { inOrder } from '../in-order.js';
import { tasksOwedBy } from '../rows/unit-rows.js';

/** One update of a feed. */
export interface Update {
  /** Permanent name within the programme: `entry:xz26-101/sifaju-1`. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  /** Who said it; empty where nobody is named. */
  readonly who: string;
  /** What was said, as safe HTML; may be empty. */
  readonly html: string;
  /** Path of the page about it. */
  readonly path: string;
}

/** Updates that a feed of many tasks holds. */
const LIMIT = 100;

const known = new WeakMap<ProgrammeView, ReadonlyMap<string, readonly Update[]>>();

/** Updates of one task, newest first. */
export function taskUpdates(scope: ProgrammeScope, { id }: TaskView): readonly Update[] {
  return allUpdates(scope).get(id) ?? [];
}

/** The latest updates of the tasks that a unit answers for. */
export function unitUpdates(scope: ProgrammeScope, unit: UnitView): readonly Update[] {
  const all = allUpdates(scope);
  return latest(tasksOwedBy(unit, scope.programme).flatMap((id) => all.get(id) ?? []));
}

/** The latest updates of a programme. */
export function programmeUpdates(scope: ProgrammeScope): readonly Update[] {
  return latest([...allUpdates(scope).values()].flat());
}

function allUpdates(scope: ProgrammeScope): ReadonlyMap<string, readonly Update[]> {
  const { programme } = scope;
  const made = known.get(programme) ?? new Map([...programme.tasks].map(([id, task]) => [id, updatesOf(scope, task)]));
  known.set(programme, made);
  return made;
}

function updatesOf(scope: ProgrammeScope, task: TaskView): readonly Update[] {
  const { published, tracking } = scope.programme;
  const told = storyOf(published, tracking, task.id).flatMap((entry) => {
    const found = nameOf(task, entry);
    if (!found) return [];
    const { head, who, html } = tellEntry(scope, task, entry);
    const title = `${task.task.number ?? ''}${task.task.title}｜${head}`;
    return { ...found, date: entry.date, title, who, html: html.trim() };
  });
  return told.reverse();
}

function nameOf({ id }: TaskView, entry: StoryEntry): Pick<Update, 'name' | 'path'> | undefined {
  switch (entry.kind) {
    case 'update':
    case 'verification':
    case 'extension':
    case 'event':
      return { name: `entry:${id}/${entry.entry.id}`, path: `tasks/${id}/` };
    case 'finding':
      return { name: `finding:${entry.finding.id}`, path: `findings/${entry.finding.id}/` };
    case 'plan':
    case 'upper-plan':
    case 'deadline':
      return undefined;
  }
}

function latest(updates: readonly Update[]): readonly Update[] {
  const newestFirst = updates.toSorted((a, b) => inOrder(b.date, a.date) || inOrder(a.name, b.name));
  return newestFirst.slice(0, LIMIT);
}
