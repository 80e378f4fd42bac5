import type { Verdict } from '../build/limits.ts';
import { printTable } from '../print-table.ts';
import type { TrackedSize } from './generate-records.ts';
import type { TrackFigures } from './measure-size.ts';

/** A programme with what tracking it took. */
export interface SizeFigures extends TrackedSize, TrackFigures {}

const GIB = 2 ** 30;

/** Holds the larger programme against the limits, and its growth against the smaller one. */
export function judge(figures: readonly SizeFigures[]): readonly Verdict[] {
  const [smaller, larger] = figures;
  if (!smaller || !larger) throw new Error('two sizes of programmes are needed');
  const growth = larger.best / larger.tasks / (smaller.best / smaller.tasks);
  const tasks = larger.tasks.toLocaleString('en');
  return [
    atMost(`track with all parts, ${tasks} tasks`, larger.best, 0.5, 's'),
    atMost(`status from files, ${tasks} tasks`, larger.status, 12, 's'),
    atMost(`memory of status, ${tasks} tasks`, (larger.memory ?? 0) / GIB, 1, 'GiB'),
    atMost(`time per task : that of ${smaller.tasks.toLocaleString('en')} tasks`, growth, 1.5, '×'),
  ];
}

/** The figures of both programmes as a table, and below it the limits with `ok` or `NOT ok`. */
export function printFigures(figures: readonly SizeFigures[], verdicts: readonly Verdict[]): string {
  const head = [
    'tasks',
    'indicators',
    'findings',
    'track s',
    'cpu s',
    'first run s',
    'status s',
    'cpu s',
    'memory MiB',
  ];
  const rows = figures.map((one) => [
    ...[one.tasks, one.indicators, one.findings].map((count) => count.toLocaleString('en')),
    ...[one.best, one.processor, one.first, one.status].map((seconds) => seconds.toFixed(3)),
    one.statusProcessor === undefined ? '–' : one.statusProcessor.toFixed(2),
    one.memory === undefined ? '–' : (one.memory / 2 ** 20).toFixed(0),
  ]);
  const limits = verdicts.map(({ what, measured, limit, ok }) => [what, measured, limit, ok ? 'ok' : 'NOT ok']);
  return `${printTable([head, ...rows])}\n\n${printTable([['limit', 'measured', 'allowed', ''], ...limits])}`;
}

function atMost(what: string, measured: number, limit: number, unit: string): Verdict {
  return { what, measured: `${measured.toFixed(2)} ${unit}`, limit: `≤ ${limit} ${unit}`, ok: measured <= limit };
}
