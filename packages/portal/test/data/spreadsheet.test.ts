import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { csvCell } from '@zhunsheng/report-renderer';
import { tempTree } from '@zhunsheng/test-kit';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { mainFiles } from '../../src/data/main-files.js';
import { FORMULA_PAYLOADS } from './formula-payloads.js';
import { scopeOf } from './model-city.js';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasLibreOffice)('LibreOffice computes none of a hundred formulas', () => {
  const rows = FORMULA_PAYLOADS.map((payload, index) => `${index},${csvCell(payload)}`);
  const sheet = sheetOf(`\uFEFFn,text\r\n${rows.join('\r\n')}\r\n`);
  expect(sheet.formulas).toBe(0);
  expect(sheet.rows).toBe(101);
});

test.skipIf(!hasLibreOffice)('and would compute them without the apostrophe', () => {
  expect(sheetOf('n,text\r\n1,=1+1\r\n').formulas).toBe(1);
});

test.skipIf(!hasLibreOffice)('of the published tasks it computes nothing either', () => {
  const [file] = mainFiles(scopeOf()).filter(({ path }) => path === 'tasks.csv');
  const sheet = sheetOf(Buffer.from(file?.bytes ?? []).toString());
  expect(sheet.formulas).toBe(0);
  expect(sheet.rows).toBeGreaterThan(80);
});

/** What LibreOffice makes of a CSV text: the number of its rows and of its formulas. */
function sheetOf(csv: string): { rows: number; formulas: number } {
  const folder = tempTree({ 'in.csv': csv });
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'profile')}`;
  // 44 = comma, 34 = quote, 76 = UTF-8, then: first line, no column formats, language, quoted cells as text: no, detect numbers and formulas: yes.
  const filter = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
  const args = [profile, '--headless', filter, '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'in.csv')];
  execFileSync('soffice', args, { stdio: 'pipe' });
  const xml = entryOf(readFileSync(join(folder, 'in.xlsx')), /^xl\/worksheets\/sheet\d*.*\.xml$/);
  const rows = new XMLParser({ isArray: (name) => name === 'row' || name === 'c' }).parse(xml).worksheet.sheetData.row;
  return { rows: rows.length, formulas: [...xml.matchAll(/<f[ >]/g)].length };
}

/** The text of the first entry of a zip file whose name fits. */
function entryOf(zip: Buffer, name: RegExp): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [length, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    if (name.test(zip.toString('utf8', at + 46, at + 46 + length))) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      return inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString();
    }
    at += 46 + length + extra + comment;
  }
  throw new Error(`no ${name}`);
}
