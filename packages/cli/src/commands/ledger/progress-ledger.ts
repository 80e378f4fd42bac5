import type { Ledger, LedgerColumn } from '@zhunsheng/document-importer/ledger';
import { track } from '@zhunsheng/indicator-model';
import { disclose, PROGRESS, type Programme, type ProgressLog } from '@zhunsheng/plan-schema';
import { labelOf, labelsOf } from './ledger-text.js';

const COLUMNS: readonly LedgerColumn[] = [
  { key: 'duty', header: '任务标识', fixed: true, kind: 'text', width: 14 },
  { key: 'number', header: '序号', fixed: true, kind: 'text', width: 8 },
  { key: 'title', header: '任务', fixed: true, kind: 'text', width: 36 },
  { key: 'deadline', header: '完成时限', fixed: true, kind: 'date', width: 12 },
  { key: 'last', header: '上次进度', fixed: true, kind: 'text', width: 12 },
  { key: 'lastOn', header: '上次填报', fixed: true, kind: 'date', width: 12 },
  { key: 'date', header: '填报日期', fixed: false, kind: 'date', width: 12 },
  { key: 'progress', header: '进度', fixed: false, kind: 'choice', choices: labelsOf(PROGRESS), width: 14 },
  { key: 'percent', header: '完成比例（%）', fixed: false, kind: 'percent', width: 12 },
  { key: 'completedOn', header: '完成日期', fixed: false, kind: 'date', width: 12 },
  { key: 'note', header: '进展说明', fixed: false, kind: 'text', width: 48 },
];

/** What a unit owes, one row a task or part, with open columns for its next report. */
export function progressLedger(programme: Programme, unit: string): Ledger {
  const { obligations, units } = track(disclose(programme, 'internal'));
  const owed = units.get(unit);
  const tasks = new Set([...(owed?.leads ?? []), ...(owed?.asMember ?? [])]);
  const deadlines = new Map<string, string>();
  for (const { task, part, deadline } of obligations.values()) {
    const duty = part ?? task;
    if (tasks.has(task) && !deadlines.has(duty)) deadlines.set(duty, deadline?.current ?? '');
  }
  const logs = new Map(programme.progress.filter((log) => log.unit === unit).map((log) => [log.task, log]));
  const names = dutyNames(programme);
  const rows = [...deadlines].map(([duty, deadline]) => ({
    duty,
    ...(names.get(duty) ?? { number: '', title: '' }),
    deadline,
    ...lastReport(logs.get(taskOf(duty)), duty),
  }));
  return { kind: 'progress', unit, title: '进展台账', columns: COLUMNS, rows };
}

/** The task that a duty is or is a part of. */
export function taskOf(duty: string): string {
  return duty.split('.')[0] ?? duty;
}

function dutyNames({ plans }: Programme): ReadonlyMap<string, { readonly number: string; readonly title: string }> {
  return new Map(
    plans.flatMap(({ nodes }) =>
      nodes.flatMap(({ id, number = '', title, blocks }) => [
        [id, { number, title }] as const,
        ...blocks.flatMap((block) => ('id' in block && block.id ? [[block.id, { number, title }] as const] : [])),
      ]),
    ),
  );
}

function lastReport(log: ProgressLog | undefined, duty: string): { readonly last: string; readonly lastOn: string } {
  const updates = log?.log.filter((entry) => entry.kind === 'update') ?? [];
  const last = updates.findLast(({ of = log?.task }) => of === duty);
  return { last: last ? labelOf(PROGRESS, last.progress) : '', lastOn: last?.date ?? '' };
}
