import { tempTree } from '@zhunsheng/test-kit';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { DueDocumentSchema } from '../src/commands/due/due-document.js';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

/** A city with one task due in June, one finding whose cure is due in May, and a letter to be answered in April. */
const CITY = {
  ...PROGRAMME,
  'programme.yaml': `${PROGRAMME['programme.yaml']}dataAsOf: 2026-12-31
escalation:
  - { letter: 督办函, afterDays: 30 }
coverage:
  - { id: quanfugai, title: 两年督察一遍, units: [sifaju, caizhengju], from: '2026', to: '2026' }
`,
  'units/caizhengju.yaml': 'name: 市财政局\n',
  'units/duchashi.yaml': 'name: 市督察室\n',
  'inspections/r1/round.yaml':
    'title: 专项督察\nkind: 专项督察\nteam: duchashi\nfrom: 2026-02-01\nto: 2026-02-10\nsubjects: [sifaju]\n',
  'inspections/r1/findings/f1.yaml':
    'title: 目录过期\nunit: sifaju\nfoundOn: 2026-02-05\nstatement: 目录两年没有更新。\n',
  'rectifications/f1.yaml': 'lead: sifaju\nhorizon: 限期整改\ndeadline: 2026-05-31\nlog: []\n',
  'letters/l1.yaml':
    'kind: 提醒函\ndate: 2026-03-20\nfrom: duchashi\nto: caizhengju\nmatter: 报送整改方案\nanswerBy: 2026-04-20\n',
};

const itemsOf = async (...args: string[]) => {
  const { exit, out, err } = await runIn(tempTree(CITY), 'due', '--json', ...args);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const { units } = DueDocumentSchema.parse(JSON.parse(out));
  return units.flatMap(({ id, items }) =>
    items.map((item) => `${id} ${item.kind} ${item.id} ${item.state} ${item.days}`),
  );
};

test('what falls due within the days asked for, the last of them included', async () => {
  expect(await itemsOf('--as-of', '2026-04-01', '--within', '90')).toEqual([
    'caizhengju letter l1 due 19',
    'sifaju cure f1 due 60',
    'sifaju obligation demo26-101 due 90',
  ]);
  expect(await itemsOf('--as-of', '2026-04-01', '--within', '89')).not.toContain('sifaju obligation demo26-101 due 90');
});

test('what is past its day comes first, and a letter is called for when the rules say so', async () => {
  expect(await itemsOf('--as-of', '2026-07-01', '--within', '0')).toEqual([
    'caizhengju letter l1 overdue 72',
    'sifaju cure f1 overdue 31',
    'sifaju escalation f1 overdue 31',
    'sifaju obligation demo26-101 overdue 1',
  ]);
});

test('units that were promised an inspection stand there when the years end', async () => {
  expect(await itemsOf('--as-of', '2026-12-01', '--within', '30')).toContain('caizhengju inspection quanfugai due 30');
});

test('one unit alone, in words', async () => {
  const { out } = await runIn(tempTree(CITY), 'due', '--unit', 'sifaju', '--as-of', '2026-07-01', '--lang', 'zh-CN');
  expect(out).toContain('市司法局  3');
  expect(out).toContain('逾期 31 天  2026-05-31  应发督办函  f1  目录过期');
  expect(out).not.toContain('市财政局');
});

test('the calendar can be read, each thing once', async () => {
  const { out } = await runIn(tempTree(CITY), 'due', '--ics', '--as-of', '2026-04-01', '--within', '90');
  const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual([
    '2026-04-20',
    '2026-05-31',
    '2026-06-30',
  ]);
});

test('nothing due is said, and nothing to read is no calendar', async () => {
  const quiet = {
    ...PROGRAMME,
    'progress/sifaju/demo26-101.yaml': 'log: []\n',
    'programme.yaml': 'id: demo\ntitle: 台账\njurisdiction: { name: 示范市 }\n',
  };
  const { out } = await runIn(tempTree(quiet), 'due', '--within', '0', '--as-of', '2026-01-05', '--lang', 'zh-CN');
  expect(out).toContain('没有到期、逾期、久未更新或待答复的事项。');
  expect((await runIn(tempTree(quiet), 'due', '--ics', '--as-of', '2026-01-05', '--within', '0')).out).toBe('');
});

test('wrong use is said', async () => {
  expect(await runIn(tempTree(CITY), 'due', '--within', 'soon')).toMatchObject({ exit: 2, out: '' });
  expect(await runIn(tempTree(CITY), 'due', '--unit', 'nobody')).toMatchObject({ exit: 2, out: '' });
  expect(await runIn(tempTree(CITY), 'due', '--as-of', '2026-02-30')).toMatchObject({ exit: 2, out: '' });
});
