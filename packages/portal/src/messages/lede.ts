import type { Summary } from '@zhunsheng/indicator-model';
import { type Axis, completedOf, type State } from '../view/axes.js';
import { partOf } from '../view/ledger-place.js';
import type { TaskPlace } from '../view/task-place.js';
import type { Language } from './messages.js';
import { late, plain, type Run, strong } from './run.js';

/** What a sentence of state speaks of. */
export interface Situation {
  readonly summary: Summary;
  readonly tracked: boolean;
  readonly dueSoonDays: number;
  /** Where the tasks are listed; with it every figure leads to its records. */
  readonly place?: TaskPlace;
}

/**
 * The state of a set of tasks in one sentence, as runs of words. States that do not occur are not mentioned, and an
 * untracked programme says only how many tasks there are.
 */
export function ledeOf(language: Language, situation: Situation): readonly Run[] {
  return language === 'en' ? english(situation) : chinese(situation);
}

function chinese({ summary, tracked, dueSoonDays, place }: Situation): readonly Run[] {
  const { total, by } = summary.progress;
  if (!tracked) return [strong(`${total} 项任务`), plain('。本站只载文件内容，不跟踪办理进展。')];
  const completed = completedOf(summary);
  const runs: Run[] = [
    counted(place, plain(`${total} 项任务`)),
    plain('：'),
    counted(place, strong(`${completed} 项已完成`), 'progress', 'completed', 'sustained'),
  ];
  if (by.sustained > 0) {
    runs.push(
      plain('（其中 '),
      counted(place, plain(`${by.sustained} 项长期坚持`), 'progress', 'sustained'),
      plain('）'),
    );
  }
  const rest = [
    ['in-progress', '推进中'],
    ['not-started', '未启动'],
    ['suspended', '暂缓'],
    ['ended', '终止'],
    ['no-data', '无数据'],
  ] as const;
  for (const [state, word] of rest) {
    if (by[state] > 0) runs.push(plain('，'), counted(place, plain(`${by[state]} 项${word}`), 'progress', state));
  }
  const { overdue, 'due-soon': dueSoon } = summary.timeliness.by;
  runs.push(plain('。按时限看，'));
  runs.push(overdue > 0 ? counted(place, late(`${overdue} 项逾期`), 'timeliness', 'overdue') : plain('没有逾期'));
  if (dueSoon === 0) return [...runs, plain('。')];
  const soon = counted(place, plain(`${dueSoon} 项`), 'timeliness', 'due-soon');
  return [...runs, plain('，'), soon, plain(`在 ${dueSoonDays} 天内到期。`)];
}

function english({ summary, tracked, dueSoonDays, place }: Situation): readonly Run[] {
  const { total, by } = summary.progress;
  if (!tracked) return [strong(`${total} tasks`), plain('. This site holds the document; progress is not tracked.')];
  const completed = completedOf(summary);
  const runs: Run[] = [
    counted(place, plain(`${total} tasks`)),
    plain(': '),
    counted(place, strong(`${completed} completed`), 'progress', 'completed', 'sustained'),
  ];
  if (by.sustained > 0) {
    runs.push(
      plain(' ('),
      counted(place, plain(`${by.sustained} of them sustained`), 'progress', 'sustained'),
      plain(')'),
    );
  }
  const rest = [
    ['in-progress', 'in progress'],
    ['not-started', 'not started'],
    ['suspended', 'suspended'],
    ['ended', 'ended'],
    ['no-data', 'without data'],
  ] as const;
  for (const [state, word] of rest) {
    if (by[state] > 0) runs.push(plain(', '), counted(place, plain(`${by[state]} ${word}`), 'progress', state));
  }
  const { overdue, 'due-soon': dueSoon } = summary.timeliness.by;
  runs.push(plain('. '));
  runs.push(
    overdue > 0 ? counted(place, late(`${overdue} overdue`), 'timeliness', 'overdue') : plain('Nothing is overdue'),
  );
  if (dueSoon === 0) return [...runs, plain('.')];
  const soon = counted(place, plain(`${dueSoon} due`), 'timeliness', 'due-soon');
  return [...runs, plain(', '), soon, plain(` within ${dueSoonDays} days.`)];
}

/** Words with a count of tasks, as a link to them where they are listed; without states all tasks of the place. */
function counted(place: TaskPlace | undefined, run: Run, axis?: Axis, ...states: readonly State[]): Run {
  if (!place) return run;
  const of = axis === undefined ? place.of : partOf(place.of, `${axis}=${states.join(',')}`);
  return { ...run, figure: { kind: 'tasks', of, href: place.href(axis, states.length === 1 ? states[0] : undefined) } };
}
