import type { Language } from '@zhunsheng/plan-schema';
import type { Messages } from '../../messages.js';
import { compare } from '../compare.js';
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
  { tasks, asOf, ledger, indicators }: StatusDocument,
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
    .sort(
      (a, b) =>
        (b.overdueDays ?? 0) - (a.overdueDays ?? 0) || compare(a.deadline?.current ?? '', b.deadline?.current ?? ''),
    );
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
    ...(ledger.found > 0 ? [`  ${messages.statusFindings(ledger)}`] : []),
    ...indicatorLine(indicators, messages),
    ...pressing.map(({ id, timeliness, overdueDays, deadline, title: name }) => {
      const days = overdueDays === undefined ? '' : ` ${messages.days(overdueDays)}`;
      return `  ${id}  ${word(TIMELINESS, timeliness)}${days}  ${deadline?.current ?? ''}  ${name}`;
    }),
  ];
}

/** Groups of indicators have no state of their own: leaves are counted. */
function indicatorLine(indicators: StatusDocument['indicators'], messages: Messages): readonly string[] {
  const groups = new Set(indicators.map(({ parent }) => parent));
  const leaves = indicators.filter(({ id }) => !groups.has(id));
  if (leaves.length === 0) return [];
  const number = (...states: readonly StatusDocument['indicators'][number]['state'][]) =>
    leaves.filter(({ state }) => states.includes(state)).length;
  const met = number('achieved', 'on-course');
  const missed = number('missed', 'behind');
  return [`  ${messages.statusIndicators(leaves.length, met, missed, leaves.length - met - missed)}`];
}
