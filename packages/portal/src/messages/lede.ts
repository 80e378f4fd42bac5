import type { Summary } from '@zhunsheng/indicator-model';
import { completedOf } from '../view/axes.js';
import type { Language } from './messages.js';
import { late, plain, type Run, strong } from './run.js';

/** What a sentence of state speaks of. */
export interface Situation {
  readonly summary: Summary;
  readonly tracked: boolean;
  readonly dueSoonDays: number;
}

/**
 * The state of a set of tasks in one sentence, as runs of words. States that do not occur are not mentioned, and an
 * untracked programme says only how many tasks there are.
 */
export function ledeOf(language: Language, situation: Situation): readonly Run[] {
  return language === 'en' ? english(situation) : chinese(situation);
}

function chinese({ summary, tracked, dueSoonDays }: Situation): readonly Run[] {
  const { total, by } = summary.progress;
  if (!tracked) return [strong(`${total} 项任务`), plain('。本站只载文件内容，不跟踪办理进展。')];
  const completed = completedOf(summary);
  const runs: Run[] = [plain(`${total} 项任务：`), strong(`${completed} 项已完成`)];
  if (by.sustained > 0) runs.push(plain(`（其中 ${by.sustained} 项长期坚持）`));
  const rest = [
    [by['in-progress'], '推进中'],
    [by['not-started'], '未启动'],
    [by.suspended, '暂缓'],
    [by.ended, '终止'],
    [by['no-data'], '无数据'],
  ] as const;
  for (const [count, word] of rest) if (count > 0) runs.push(plain(`，${count} 项${word}`));
  const { overdue, 'due-soon': dueSoon } = summary.timeliness.by;
  runs.push(plain('。按时限看，'), overdue > 0 ? late(`${overdue} 项逾期`) : plain('没有逾期'));
  runs.push(plain(dueSoon > 0 ? `，${dueSoon} 项在 ${dueSoonDays} 天内到期。` : '。'));
  return runs;
}

function english({ summary, tracked, dueSoonDays }: Situation): readonly Run[] {
  const { total, by } = summary.progress;
  if (!tracked) return [strong(`${total} tasks`), plain('. This site holds the document; progress is not tracked.')];
  const completed = completedOf(summary);
  const runs: Run[] = [plain(`${total} tasks: `), strong(`${completed} completed`)];
  if (by.sustained > 0) runs.push(plain(` (${by.sustained} of them sustained)`));
  const rest = [
    [by['in-progress'], 'in progress'],
    [by['not-started'], 'not started'],
    [by.suspended, 'suspended'],
    [by.ended, 'ended'],
    [by['no-data'], 'without data'],
  ] as const;
  for (const [count, word] of rest) if (count > 0) runs.push(plain(`, ${count} ${word}`));
  const { overdue, 'due-soon': dueSoon } = summary.timeliness.by;
  runs.push(plain('. '), overdue > 0 ? late(`${overdue} overdue`) : plain('Nothing is overdue'));
  runs.push(plain(dueSoon > 0 ? `, ${dueSoon} due within ${dueSoonDays} days.` : '.'));
  return runs;
}
