import { type StoryEntry, storyOf } from '@zhunsheng/indicator-model';
import { tellEntry } from '../../text/tell-entry.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { Update } from './update.js';

/** What was reported on a task, verified, extended and begun, oldest first. */
export function entryUpdates(scope: ProgrammeScope, task: TaskView): readonly Update[] {
  const { published, tracking } = scope.programme;
  return storyOf(published, tracking, task.id).flatMap((entry) => {
    if (!isLogged(entry)) return [];
    const { head, who, html } = tellEntry(scope, task, entry);
    return {
      name: `entry:${task.id}/${entry.entry.id}`,
      path: `tasks/${task.id}/`,
      date: entry.date,
      title: `${task.task.number ?? ''}${task.task.title}｜${head}`,
      who,
      html: html.trim(),
    };
  });
}

type Logged = Extract<StoryEntry, { readonly entry: object }>;

function isLogged(entry: StoryEntry): entry is Logged {
  return 'entry' in entry;
}
