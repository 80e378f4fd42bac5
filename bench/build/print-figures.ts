import { printTable } from '../print-table.ts';
import type { Verdict } from './limits.ts';
import type { BuildFigures, SubjectKind } from './subjects.ts';

const NAMES: Readonly<Record<SubjectKind, string>> = {
  bare: 'bare Astro site',
  'bare-tuned': 'bare site, 32 pages at once',
  portal: 'portal, pages only',
  search: 'portal with search index',
  whole: 'portal with search and data',
  'long-plans': 'portal, plans of 1,000 tasks',
};

/** The figures of all builds as a table, and below it the limits with `ok` or `NOT ok`. */
export function printFigures(builds: readonly BuildFigures[], verdicts: readonly Verdict[]): string {
  const rows = builds.map((one) => [
    NAMES[one.kind],
    one.tasks.toLocaleString('en'),
    one.pages.toLocaleString('en'),
    (one.bytes / 2 ** 20).toFixed(1),
    one.seconds.toFixed(2),
    one.processor === undefined ? '–' : one.processor.toFixed(2),
    (one.pages / one.seconds).toFixed(0),
    ((one.seconds / one.tasks) * 1000).toFixed(2),
    one.memory === undefined ? '–' : (one.memory / 2 ** 20).toFixed(0),
    ratioToBare(one, builds),
  ]);
  const head = ['build', 'tasks', 'pages', 'MiB', 'seconds', 'cpu s', 'pages/s', 'ms/task', 'memory MiB', ': bare'];
  const limits = verdicts.map(({ what, measured, limit, ok }) => [what, measured, limit, ok ? 'ok' : 'NOT ok']);
  return `${printTable([head, ...rows])}\n\n${printTable([['limit', 'measured', 'allowed', ''], ...limits])}`;
}

function ratioToBare({ tasks, seconds }: BuildFigures, builds: readonly BuildFigures[]): string {
  const bare = builds.find((one) => one.kind === 'bare' && one.tasks === tasks);
  return bare ? (seconds / bare.seconds).toFixed(2) : '–';
}
