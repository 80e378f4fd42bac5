import type { Language } from '@zhunsheng/plan-schema';
import type { Messages } from '../../messages.js';
import type { StatusDocument } from './status-document.js';

type Task = StatusDocument['tasks'][number];

/** The states in the order of display, with their Chinese words; in English the tokens serve as words. */
const PROGRESS: Readonly<Record<Task['progress'], string>> = {
  completed: '已完成',
  sustained: '长期坚持',
  'in-progress': '推进中',
  'not-started': '未启动',
  suspended: '暂缓',
  ended: '终止',
  'no-data': '无数据',
};

const TIMELINESS: Readonly<Record<Task['timeliness'], string>> = {
  overdue: '逾期',
  'due-soon': '临期',
  'not-due': '未到期',
  'on-time': '按期',
  late: '迟办',
  'no-deadline': '无期限',
  unknown: '无法判断',
};

/** The status for people: a count for each state, then every task that is overdue or due soon, worst first. */
export function statusLines(
  title: string,
  { tasks, asOf }: StatusDocument,
  language: Language,
  messages: Messages,
): readonly string[] {
  const word = (words: Readonly<Record<string, string>>, token: string) =>
    language === 'en' ? token : (words[token] ?? token);
  const tally = (words: Readonly<Record<string, string>>, states: readonly string[]) =>
    Object.keys(words)
      .map((token) => [word(words, token), states.filter((state) => state === token).length] as const)
      .filter(([, count]) => count > 0)
      .map(([label, count]) => `${label} ${count}`)
      .join('  ');
  const pressing = tasks
    .filter(({ timeliness }) => timeliness === 'overdue' || timeliness === 'due-soon')
    .sort((a, b) => (b.overdueDays ?? 0) - (a.overdueDays ?? 0) || compare(a.deadline?.current, b.deadline?.current));
  return [
    messages.statusHead(title, asOf, tasks.length),
    `  ${tally(
      PROGRESS,
      tasks.map(({ progress }) => progress),
    )}`,
    `  ${tally(
      TIMELINESS,
      tasks.map(({ timeliness }) => timeliness),
    )}`,
    ...pressing.map(({ id, timeliness, overdueDays, deadline, title: name }) => {
      const days = overdueDays === undefined ? '' : ` ${messages.days(overdueDays)}`;
      return `  ${id}  ${word(TIMELINESS, timeliness)}${days}  ${deadline?.current ?? ''}  ${name}`;
    }),
  ];
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
