import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LedgerDocumentSchema } from '../src/commands/ledger/ledger-document.js';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

const LOG = 'progress/sifaju/demo26-101.yaml';
const FINDING: Readonly<Record<string, string>> = {
  'inspections/r1/round.yaml':
    'id: r1\ntitle: 督察\nkind: 专项督察\nteam: sifaju\nfrom: 2026-01-01\nto: 2026-02-01\nsubjects: [sifaju]\n',
  'inspections/r1/findings/f1.yaml':
    'id: f1\nround: r1\nunit: sifaju\nfoundOn: 2026-02-01\ntitle: 目录未公布\nstatement: 目录未按时公布。\n',
  'rectifications/f1.yaml':
    'finding: f1\nlead: sifaju\nhorizon: 立行立改\nlog:\n  - id: a1\n    step: 整改中\n    date: 2026-03-01\n',
};

test('an unchanged ledger changes no file', async () => {
  const folder = tempTree(PROGRAMME);
  await send(folder);
  const { exit, out } = await runIn(folder, 'ledger', 'import', 'out.xlsx');
  expect([exit, out]).toEqual([0, '0 rows merged, 0 refused, 1 unchanged.']);
  expect(textOf(folder, LOG)).toBe(PROGRAMME[LOG]);
});

test('a filled row becomes an entry behind the others, once', async () => {
  const folder = tempTree(PROGRAMME);
  await send(folder);
  fill(folder, { G2: day(46_203), H2: word('已完成'), I2: word('100'), K2: word('全部公布：共3批') });
  const first = await runIn(folder, 'ledger', 'import', 'out.xlsx');
  expect(first).toMatchObject({ exit: 0, out: expect.stringContaining('row 2 demo26-101: merged') });
  expect(textOf(folder, LOG)).toBe(`${PROGRAMME[LOG]}  - id: jz-20260630
    kind: 进展
    date: 2026-06-30
    progress: 已完成
    percent: '100'
    note: 全部公布：共3批
`);
  expect((await runIn(folder, 'check')).exit).toBe(0);
  const again = await runIn(folder, 'ledger', 'import', 'out.xlsx');
  expect(again.out).toContain('the records hold the same entry');
});

test.each([
  ['a changed fixed column', { C2: word('别的任务') }, 'row 2 demo26-101: a fixed column was changed', '任务'],
  ['a word outside the list', { G2: day(46_203), H2: word('差不多') }, 'not one of the values', '差不多'],
  ['no day', { H2: word('已完成') }, 'no day of report', '填报日期'],
  ['a day that never was', { G2: word('2026-02-30'), H2: word('已完成') }, 'cannot be read', '2026-02-30'],
  ['a day before the last entry', { G2: word('2026/1/5'), H2: word('已完成') }, 'before the last entry', '2026-01-05'],
  ['more than all', { G2: day(46_203), H2: word('推进中'), I2: word('120') }, 'not a number', '120'],
])('%s is refused with its row and changes nothing', async (_, cells, reason, cell) => {
  const folder = tempTree(PROGRAMME);
  await send(folder);
  fill(folder, cells);
  const { exit, out } = await runIn(folder, 'ledger', 'import', 'out.xlsx');
  expect(exit).toBe(1);
  expect(out).toContain(reason);
  expect(out).toContain(cell);
  expect(textOf(folder, LOG)).toBe(PROGRAMME[LOG]);
});

test('a first report makes the file', async () => {
  const { [LOG]: _, ...rest } = PROGRAMME;
  const folder = tempTree(rest);
  await send(folder);
  fill(folder, { G2: day(46_203), H2: word('推进中') });
  expect((await runIn(folder, 'ledger', 'import', 'out.xlsx')).exit).toBe(0);
  expect(textOf(folder, LOG)).toBe(
    'unit: sifaju\ntask: demo26-101\nlog:\n  - id: jz-20260630\n    kind: 进展\n    date: 2026-06-30\n    progress: 推进中\n',
  );
  expect((await runIn(folder, 'check')).exit).toBe(0);
});

test('the rectification ledger goes the same way', async () => {
  const folder = tempTree({ ...PROGRAMME, ...FINDING });
  await send(folder, '--kind', 'rectification');
  fill(folder, { H2: day(46_203), I2: word('申请销号'), J2: word('目录已经公布') });
  expect(await runIn(folder, 'ledger', 'import', 'out.xlsx')).toMatchObject({ exit: 0, err: '' });
  expect(textOf(folder, 'rectifications/f1.yaml')).toBe(
    `${FINDING['rectifications/f1.yaml']}  - id: jz-20260630\n    step: 申请销号\n    date: 2026-06-30\n    note: 目录已经公布\n`,
  );
});

test('an unknown unit and a file that is no ledger are refused', async () => {
  const folder = tempTree({ ...PROGRAMME, 'a.xlsx': 'text' });
  expect((await runIn(folder, 'ledger', 'export', 'nobody', '--out', 'x.xlsx')).exit).toBe(2);
  expect((await runIn(folder, 'ledger', 'import', 'a.xlsx')).exit).toBe(1);
  expect((await runIn(folder, 'ledger', 'import', 'none.xlsx')).exit).toBe(2);
});

async function send(folder: string, ...options: string[]): Promise<void> {
  expect(await runIn(folder, 'ledger', 'export', 'sifaju', '--out', 'out.xlsx', ...options)).toMatchObject({
    err: '',
    exit: 0,
    out: 'Wrote out.xlsx: 1 rows.',
  });
}

function fill(folder: string, cells: Readonly<Record<string, string>>): void {
  const path = join(folder, 'out.xlsx');
  const parts = unzipSync(readFileSync(path));
  let xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  for (const [cell, content] of Object.entries(cells))
    xml = xml.replace(
      new RegExp(`<c r="${cell}" s="(\\d)"(?:/>|[^>]*>.*?</c>)`),
      `<c r="${cell}" s="$1" ${content}</c>`,
    );
  writeFileSync(path, zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
}

function word(text: string): string {
  return `t="str"><v>${text}</v>`;
}

function day(serial: number): string {
  return `><v>${serial}</v>`;
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('what became of a ledger is one document by its schema, and nothing else', async () => {
  const folder = tempTree(PROGRAMME);
  const { out: sent } = await runIn(folder, 'ledger', 'export', 'sifaju', '--out', 'out.xlsx', '--json');
  expect(LedgerDocumentSchema.parse(JSON.parse(sent))).toMatchObject({ verb: 'export', unit: 'sifaju', rows: 1 });
  fill(folder, { G2: day(46_203), H2: word('差不多') });
  const { exit, out } = await runIn(folder, 'ledger', 'import', 'out.xlsx', '--json');
  expect([exit, LedgerDocumentSchema.parse(JSON.parse(out))]).toEqual([
    1,
    expect.objectContaining({
      added: 0,
      refused: 1,
      files: [],
      rows: [{ row: 2, id: 'demo26-101', outcome: 'word-unknown', column: '进度', value: '差不多' }],
    }),
  ]);
  writeFileSync(join(folder, 'out.xlsx'), 'no ledger');
  const broken = await runIn(folder, 'ledger', 'import', 'out.xlsx', '--json');
  expect([broken.exit, LedgerDocumentSchema.parse(JSON.parse(broken.out))]).toMatchObject([
    1,
    { rows: [], diagnostics: [{ severity: 'error' }] },
  ]);
});
