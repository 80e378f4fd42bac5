import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { readLedger } from '../../src/ledger/read-ledger.js';
import { writeLedger } from '../../src/ledger/write-ledger.js';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
const LEDGER: Ledger = {
  kind: 'progress',
  unit: 'sifaju',
  title: '进展台账',
  columns: [
    { key: 'duty', header: '任务标识', fixed: true, kind: 'text', width: 14 },
    { key: 'title', header: '任务', fixed: true, kind: 'text', width: 30 },
    { key: 'deadline', header: '完成时限', fixed: true, kind: 'date', width: 12 },
    { key: 'date', header: '填报日期', fixed: false, kind: 'date', width: 12 },
    { key: 'progress', header: '进度', fixed: false, kind: 'choice', choices: ['推进中', '已完成'], width: 10 },
    { key: 'percent', header: '完成比例（%）', fixed: false, kind: 'percent', width: 10 },
    { key: 'note', header: '进展说明', fixed: false, kind: 'text', width: 40 },
  ],
  rows: [
    { duty: 'xz26-101', title: '清理文件 <第1批> & “公布”', deadline: '2027-12-31' },
    { duty: 'xz26-102.a', title: '=1+1\n第二行', deadline: '' },
  ],
};

test('a ledger comes back as it went out', () => {
  const { value, diagnostics } = readLedger(writeLedger(LEDGER));
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ kind: 'progress', unit: 'sifaju', missing: [] });
  expect(value?.rows.map(({ row, values }) => [row, values])).toEqual([
    [2, { ...LEDGER.rows[0], date: '', progress: '', percent: '', note: '' }],
    [3, { ...LEDGER.rows[1], date: '', progress: '', percent: '', note: '' }],
  ]);
  expect(value?.rows.every(({ values, sent }) => JSON.stringify(values) === JSON.stringify(sent))).toBe(true);
});

test('the same ledger has the same bytes', () => {
  expect(writeLedger(LEDGER)).toEqual(writeLedger(LEDGER));
});

test('what is filled in, changed, added or removed is told apart', () => {
  const { value } = readLedger(
    edited(writeLedger(LEDGER), (xml) =>
      xml
        .replace('<c r="D2" s="5"/>', '<c r="D2" s="5"><v>46510</v></c>')
        .replace('<c r="E2" s="4"/>', '<c r="E2" s="4" t="str"><v>推进中</v></c>')
        .replace(/<row r="3">.*?<\/row>/s, '<row r="3"><c r="A3" t="str"><v>新增</v></c></row>'),
    ),
  );
  expect(
    value?.rows.map(({ values, sent }) => [values['duty'], values['date'], values['progress'], sent !== undefined]),
  ).toEqual([
    ['xz26-101', '2027-05-03', '推进中', true],
    ['新增', '', '', false],
  ]);
  expect(value?.missing.map(({ duty }) => duty)).toEqual(['xz26-102.a']);
});

test('another workbook is no ledger', () => {
  const other = edited(
    writeLedger(LEDGER),
    (xml) => xml,
    (xml) => xml.replace('zhunsheng-ledger/1', 'x'),
  );
  expect(readLedger(other)).toEqual({ diagnostics: [{ code: 'ledger-unknown', severity: 'error' }] });
});

test.skipIf(!hasLibreOffice)(
  'LibreOffice saves it with nothing lost: choices stay lists, days stay days, locks stay locked',
  () => {
    const filled = edited(writeLedger(LEDGER), (xml) =>
      xml
        .replace('<c r="D2" s="5"/>', '<c r="D2" s="5"><v>46510</v></c>')
        .replace('<c r="E2" s="4"/>', '<c r="E2" s="4" t="str"><v>推进中</v></c>')
        .replace('<c r="G2" s="4"/>', '<c r="G2" s="4" t="str"><v>已经公布</v></c>'),
    );
    const saved = savedByLibreOffice(filled);
    expect(readLedger(saved)).toEqual(readLedger(filled));
    const parts = unzipSync(saved);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(
      /<dataValidation [^>]*sqref="E2:E3"[^>]*type="list"|<dataValidation [^>]*type="list"[^>]*sqref="E2:E3"/,
    );
    expect(sheet).toContain('推进中,已完成');
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>46510<\/v>/);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/name="_sent"[^>]*state="hidden"/);
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toMatch(/<protection [^>]*locked="(?:0|false)"/);
  },
);

/** The workbook with its open and its hidden sheet changed. */
function edited(workbook: Uint8Array, open: (xml: string) => string, kept = (xml: string) => xml): Uint8Array {
  const parts = unzipSync(workbook);
  const change = (path: string, by: (xml: string) => string) => {
    parts[path] = strToU8(by(strFromU8(parts[path] ?? new Uint8Array())));
  };
  change('xl/worksheets/sheet1.xml', open);
  change('xl/worksheets/sheet2.xml', kept);
  return zipSync(parts);
}

function savedByLibreOffice(workbook: Uint8Array): Uint8Array {
  const folder = tempTree({});
  writeFileSync(join(folder, 'in.xlsx'), workbook);
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'ledger-profile')}`;
  const args = [
    profile,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    join(folder, 'out'),
    join(folder, 'in.xlsx'),
  ];
  execFileSync('soffice', args, { stdio: 'pipe' });
  return readFileSync(join(folder, 'out', 'in.xlsx'));
}
