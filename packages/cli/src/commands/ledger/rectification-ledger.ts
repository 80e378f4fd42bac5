import type { Ledger, LedgerColumn } from '@zhunsheng/document-importer/ledger';
import { CURE_STEP, HORIZON, type Programme } from '@zhunsheng/plan-schema';
import { labelOf, labelsOf } from './ledger-text.js';

/** An extension needs an approval, which is no cell of a sheet. */
const STEPS = labelsOf(CURE_STEP).filter((word) => word !== labelOf(CURE_STEP, 'extended'));

const COLUMNS: readonly LedgerColumn[] = [
  { key: 'finding', header: '问题编号', fixed: true, kind: 'text', width: 12 },
  { key: 'statement', header: '问题', fixed: true, kind: 'text', width: 40 },
  { key: 'horizon', header: '整改类型', fixed: true, kind: 'text', width: 12 },
  { key: 'goal', header: '整改目标', fixed: true, kind: 'text', width: 32 },
  { key: 'deadline', header: '整改时限', fixed: true, kind: 'date', width: 12 },
  { key: 'last', header: '上次环节', fixed: true, kind: 'text', width: 12 },
  { key: 'lastOn', header: '上次填报', fixed: true, kind: 'date', width: 12 },
  { key: 'date', header: '填报日期', fixed: false, kind: 'date', width: 12 },
  { key: 'step', header: '环节', fixed: false, kind: 'choice', choices: STEPS, width: 12 },
  { key: 'note', header: '整改情况', fixed: false, kind: 'text', width: 48 },
];

/** The findings that a unit cures, one row each, with open columns for its next entry. */
export function rectificationLedger(programme: Programme, unit: string): Ledger {
  const statements = new Map(programme.findings.map(({ id, title, statement }) => [id, title ?? statement ?? '']));
  const rows = programme.rectifications
    .filter(({ lead }) => lead === unit)
    .map(({ finding, horizon, goal = '', deadline = '', log }) => {
      const last = log.at(-1);
      const moved = log.findLast(({ to }) => to !== undefined)?.to;
      return {
        finding,
        statement: statements.get(finding) ?? '',
        horizon: labelOf(HORIZON, horizon),
        goal,
        deadline: moved ?? deadline,
        last: last ? labelOf(CURE_STEP, last.step) : '',
        lastOn: last?.date ?? '',
      };
    });
  return { kind: 'rectification', unit, title: '整改台账', columns: COLUMNS, rows };
}
