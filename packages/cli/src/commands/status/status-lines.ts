import { type Language, PROGRESS } from '@zhunsheng/plan-schema';
import type { Messages } from '../../messages.js';
import type { StatusDocument } from './status-document.js';

type Task = StatusDocument['tasks'][number];

const TIMELINESS: Readonly<Record<Task['timeliness'], string>> = {
  'not-due': '未到期',
  'due-soon': '临期',
  overdue: '逾期',
  'on-time': '按期',
  late: '迟办',
  'no-deadline': '无期限',
  unknown: '无法判断',
};

/** The status for people: a count for each state, then every task that is overdue or due soon, worst first. */
export function statusLines(
  title: string,
  of: StatusDocument,
  language: Language,
  messages: Messages,
): readonly string[] {
  const word = (token: string) => (language === 'en' ? token : chineseOf(token));
  const tally = (field: 'progress' | 'timeliness') => {
    const counts = new Map<string, number>();
    for (const task of of.tasks) counts.set(task[field], (counts.get(task[field]) ?? 0) + 1);
    return `  ${[...counts].map(([token, count]) => `${word(token)} ${count}`).join('  ')}`;
  };
  const pressing = of.tasks
    .filter(({ timeliness }) => timeliness === 'overdue' || timeliness === 'due-soon')
    .sort((a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0) || compare(a.deadline?.current, b.deadline?.current));
  return [
    messages.statusHead(title, of.asOf, of.tasks.length),
    tally('progress'),
    tally('timeliness'),
    ...pressing.map(
      (task) => `  ${task.id}  ${word(task.timeliness)}${days(task)}  ${task.deadline?.current ?? ''}  ${task.title}`,
    ),
  ];
}

function days({ overdueDays }: Task): string {
  return overdueDays === undefined ? '' : ` ${overdueDays}d`;
}

function chineseOf(token: string): string {
  if (token === 'no-data') return '无数据';
  const label = Object.entries(PROGRESS.words).find(([, one]) => one === token)?.[0];
  return label ?? TIMELINESS[token as Task['timeliness']];
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
