import type { Obligation } from '@zhunsheng/indicator-model';
import { timelinessLabel } from '../../text/chip-label.js';
import { excerptOf } from '../../text/markdown-html.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { TaskView } from '../../view/task-view.js';
import type { DueDay, DueWords } from './due-day.js';

/** The dated obligations of some tasks. */
export function obligationDays({ programme }: ProgrammeScope, tasks: readonly TaskView[]): readonly DueDay[] {
  return tasks.flatMap((task) =>
    task.standing.obligations.flatMap((id) => {
      const obligation = programme.tracking.obligations.get(id);
      return obligation?.deadline ? dayOf(obligation, task, obligation.deadline) : [];
    }),
  );
}

function dayOf(obligation: Obligation, task: TaskView, deadline: NonNullable<Obligation['deadline']>): DueDay {
  const { state } = obligation.progress;
  return {
    name: `obligation:${obligation.id}`,
    day: deadline.current,
    path: `tasks/${task.id}/`,
    changes: deadline.changes,
    dropped: state === 'ended' || state === 'suspended',
    overdue: obligation.timeliness.state === 'overdue',
    tell: (scope) => wordsOf(scope, obligation, task),
  };
}

function wordsOf({ t }: ProgrammeScope, obligation: Obligation, { task, leads }: TaskView): DueWords {
  const part = task.blocks.find(({ id }) => id !== undefined && id === obligation.part);
  const period = obligation.period === undefined ? '' : `（${t.story.period(obligation.period)}）`;
  return {
    summary: `${t.story.deadline}　${task.number ?? ''}${task.title}${period}`,
    lines: [
      part === undefined ? '' : excerptOf(part.text, 80),
      leads.length === 0 ? '' : `${t.lead}　${leads.map(({ name }) => name).join(t.list)}`,
      `${t.states[obligation.progress.state]}　${timelinessLabel(t, obligation)}`,
    ],
  };
}
