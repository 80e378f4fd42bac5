import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { StatusDocumentSchema } from '../src/commands/status/status-document.js';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

/** The log is complete to the end of the year, so that days in it can be judged. */
const settled = { ...PROGRAMME, 'programme.yaml': `${PROGRAMME['programme.yaml']}dataAsOf: 2026-12-31\n` };

test('--json prints one document by its schema', async () => {
  const { exit, out } = await runIn(tempTree(settled), 'status', '--json', '--as-of', '2026-07-01');
  expect(exit).toBe(0);
  const document = StatusDocumentSchema.parse(JSON.parse(out));
  expect(document).toMatchObject({ programme: 'demo', asOf: '2026-07-01', tracked: true });
  expect(document.tasks).toMatchObject([
    {
      id: 'demo26-101',
      title: '公布目录',
      progress: 'in-progress',
      timeliness: 'overdue',
      overdueDays: 1,
      deadline: { original: '2026-06-30', current: '2026-06-30', changes: 0 },
      leads: ['sifaju'],
    },
  ]);
  expect(document.units).toMatchObject([{ id: 'sifaju', tasks: 1, timeliness: { overdue: 1 } }]);
});

test('the day of the deadline itself is not overdue', async () => {
  const { out } = await runIn(tempTree(settled), 'status', '--json', '--as-of', '2026-06-30');
  expect(JSON.parse(out).tasks[0]).toMatchObject({ timeliness: 'due-soon' });
});

test('for people it counts states and lists what presses', async () => {
  const { out } = await runIn(tempTree(settled), 'status', '--as-of', '2026-07-03', '--lang', 'zh-CN');
  expect(out).toContain('示范台账（截至 2026-07-03，1 项任务）');
  expect(out).toContain('逾期 1');
  expect(out).toMatch(/demo26-101 {2}逾期.* 2026-06-30 {2}公布目录/);
});

test('an impossible day is wrong use; a programme with errors has no status', async () => {
  const wrong = await runIn(tempTree(settled), 'status', '--as-of', '2026-02-30');
  expect(wrong).toMatchObject({ exit: 2, out: '' });
  const broken = await runIn(tempTree({ ...PROGRAMME, 'units/sifaju.yaml': 'id: sifaju\n' }), 'status', '--json');
  expect(broken).toMatchObject({ exit: 1, out: '' });
  expect(broken.err).toContain('units/sifaju.yaml:1:1 error field-missing');
});

test('findings, indicators and scores of a whole city stand in the document', async () => {
  const city = join(import.meta.dirname, '../../../content/xingzhou');
  const { exit, out } = await runIn(city, 'status', '--json');
  expect(exit).toBe(0);
  const document = StatusDocumentSchema.parse(JSON.parse(out));
  const { ledger, findings, indicators, assessments, years } = document;
  expect(ledger.found).toBe(findings.length);
  expect(ledger.found).toBe(ledger.closed + ledger.inHand);
  expect(findings.filter(({ closed }) => closed)).toHaveLength(ledger.closed);
  expect(indicators.length).toBeGreaterThan(40);
  expect(assessments.find(({ veto }) => veto !== undefined)).toMatchObject({ grade: '不合格' });
  expect(assessments.find(({ worst }) => worst !== undefined)?.points).toBeUndefined();
  expect(years.map(({ id }) => id)).toEqual([...years.map(({ id }) => id)].sort());
});
