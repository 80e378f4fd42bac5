import { type StoryEntry, storyOf } from '@zhunsheng/indicator-model';
import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import { tellEntry } from '../text/tell-entry.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { BOB } from './bob.js';
import { storyItemHtml } from './story-item.js';

/** Deadlines ahead that are shown. */
const AHEAD = 3;

/** The story of a task: the inside of a list with the date of the data between what was and what is ahead. */
export function storyHtml(scope: ProgrammeScope, task: TaskView): string {
  const entries = storyOf(scope.programme.published, scope.programme.tracking, task.id);
  const tell = (entry: StoryEntry) => storyItemHtml(entry, tellEntry(scope, task, entry));
  const past = entries.filter(({ kind }) => kind !== 'deadline').map(tell);
  const ahead = entries
    .filter(({ kind }) => kind === 'deadline')
    .slice(0, AHEAD)
    .map(tell);
  return [...past, asOfHtml(scope, task), ...ahead].join('');
}

function asOfHtml({ t, programme: { asOf } }: ProgrammeScope, { standing }: TaskView): string {
  const day = asOf ? `${escapeHtml(t.asOf)} <b><time>${asOf}</time></b>` : escapeHtml(t.noAsOf);
  const late = `${escapeHtml(t.comma)}<span class="late">${escapeHtml(timelinessLabel(t, standing))}</span>`;
  return `<li class="as-of">${BOB}${day}${standing.timeliness.state === 'overdue' ? late : ''}</li>`;
}
