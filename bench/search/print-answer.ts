import { printTable } from '../print-table.ts';
import type { Figures } from './figures.ts';
import type { IndexCost } from './index-cost.ts';
import type { Answers } from './search.bench.ts';

/** Everything that was measured. */
export interface SearchFigures extends Answers {
  /** Of the smaller and of the larger programme. */
  readonly costs: readonly { readonly tasks: number; readonly cost: IndexCost }[];
  readonly pagefindCost: IndexCost;
}

const KB = 1024;
const GIB = 2 ** 30;

/** The answers of both engines, what their indexes cost, and the limits with `ok` or `NOT ok`. */
export function printAnswer(figures: SearchFigures): string {
  return [answersTable(figures), costTable(figures), limitsTable(figures)].join('\n\n');
}

function answersTable({ portal, pagefind }: SearchFigures): string {
  const row = (name: string, opened: number, one: Figures) => [
    name,
    String(one.questions),
    one.recall.toFixed(4),
    one.precision.toFixed(4),
    (one.bytes[0] / KB).toFixed(1),
    (one.bytes[1] / KB).toFixed(0),
    one.milliseconds[0].toFixed(0),
    one.milliseconds[1].toFixed(0),
    (opened / KB).toFixed(0),
  ];
  return printTable([
    ['answers', 'queries', 'recall', 'precision', 'KB median', 'KB max', 'ms median', 'ms max', 'KB to open'],
    row('portal, first query after opening', portal.opened, portal.firstQueries),
    row('portal, substrings in one session', portal.opened, portal.substrings),
    row('portal, Traditional', portal.opened, portal.traditional),
    // A spelling means other words too, so what else it finds is no mistake.
    row('portal, pinyin of titles', portal.opened, portal.pinyin).with(3, '–'),
    row('Pagefind default, substrings in one session', pagefind.opened, pagefind.substrings),
    row('Pagefind default, Traditional', pagefind.opened, pagefind.traditional),
  ]);
}

function costTable({ costs, pagefindCost }: SearchFigures): string {
  const row = (name: string, { seconds, memory, processor, bytes, files }: IndexCost) => [
    name,
    seconds.toFixed(1),
    processor === undefined ? '–' : processor.toFixed(1),
    memory === undefined ? '–' : (memory / GIB).toFixed(2),
    bytes === undefined ? '–' : (bytes / 2 ** 20).toFixed(1),
    files === undefined ? '–' : String(files),
  ];
  return printTable([
    ['index', 'seconds', 'cpu s', 'memory GiB', 'MiB', 'files'],
    ...costs.map(({ tasks, cost }) => row(`portal, ${tasks.toLocaleString('en')} tasks, records read first`, cost)),
    row('Pagefind default, the same pages', pagefindCost),
  ]);
}

function limitsTable({ portal, costs }: SearchFigures): string {
  const [smaller, larger] = costs;
  const least = (what: string, measured: number, limit: number) =>
    line(what, measured, limit, measured >= limit, '≥', 4);
  const most = (what: string, measured: number, limit: number) =>
    line(what, measured, limit, measured <= limit, '≤', 1);
  return printTable([
    ['limit', 'measured', 'allowed', ''],
    least('recall of substrings', portal.substrings.recall, 1),
    least('precision of substrings', portal.substrings.precision, 0.99),
    least('recall of Traditional queries', portal.traditional.recall, 1),
    least('precision of Traditional queries', portal.traditional.precision, 0.99),
    least(`ids and numbers found first, of ${portal.named}`, portal.firstHits, 1),
    least('recall of pinyin', portal.pinyin.recall, 0.98),
    most('KB of a first query, median', portal.firstQueries.bytes[0] / KB, 120),
    most('ms to the first result, median', portal.firstQueries.milliseconds[0], 150),
    most(`seconds to index ${smaller?.tasks}`, smaller?.cost.seconds ?? Number.NaN, 6),
    most(`seconds to index ${larger?.tasks}`, larger?.cost.seconds ?? Number.NaN, 60),
    most(`GiB to index ${larger?.tasks}`, (larger?.cost.memory ?? Number.NaN) / GIB, 2),
  ]);
}

function line(what: string, measured: number, limit: number, ok: boolean, sign: string, digits: number) {
  return [what, measured.toFixed(digits), `${sign} ${limit}`, ok ? 'ok' : 'NOT ok'];
}
