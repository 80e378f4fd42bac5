import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { diagnosticText } from '@zhunsheng/document-importer';
import { readLedger, writeLedger } from '@zhunsheng/document-importer/ledger';
import type { Programme } from '@zhunsheng/plan-schema';
import { readSources } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { writeAtomically } from '../../write-atomically.js';
import { openProgramme } from '../open-programme.js';
import { isRefused, type LedgerRecords, mergeLedger, type RowReport } from './merge-ledger.js';
import { progressLedger } from './progress-ledger.js';
import { rectificationLedger } from './rectification-ledger.js';

/** What a ledger can be of. */
const KINDS = { progress: progressLedger, rectification: rectificationLedger };

/** `zhunsheng ledger export|import`: a unit's tasks as a workbook to fill in, and back into its records. */
export const ledger: Command = {
  name: 'ledger',
  usage: 'export <unit> --out <file> [--kind progress|rectification] [--dir <dir>] | import <file> [--dir <dir>]',
  options: { out: { type: 'string' }, kind: { type: 'string' }, dir: { type: 'string' } },
  operands: 2,
  run,
};

function run(call: Call): ExitCode {
  const { operands, options, messages, cwd } = call;
  const [verb, subject] = operands;
  if (verb !== 'export' && verb !== 'import') throw new UsageError(messages.missingOperand('ledger', 'export|import'));
  if (subject === undefined)
    throw new UsageError(messages.missingOperand(`ledger ${verb}`, verb === 'export' ? '<unit>' : '<file>'));
  const folder = resolve(cwd, typeof options['dir'] === 'string' ? options['dir'] : '.');
  const programme = openProgramme(call, folder);
  if (!programme) return 1;
  return verb === 'export' ? exportLedger(call, programme, subject) : importLedger(call, programme, folder, subject);
}

function exportLedger({ options, messages, terminal, cwd }: Call, programme: Programme, unit: string): ExitCode {
  const { out, kind = 'progress' } = options;
  if (typeof out !== 'string') throw new UsageError(messages.missingOption('ledger export', '--out'));
  if (kind !== 'progress' && kind !== 'rectification')
    throw new UsageError(messages.badValue('kind', String(kind), Object.keys(KINDS).join('、')));
  if (!programme.units.some(({ id }) => id === unit)) throw new UsageError(messages.noUnit(unit));
  const sheet = KINDS[kind](programme, unit);
  mkdirSync(dirname(resolve(cwd, out)), { recursive: true });
  writeAtomically(resolve(cwd, out), writeLedger(sheet));
  terminal.out(messages.ledgerWritten(out, sheet.rows.length));
  return 0;
}

function importLedger(call: Call, programme: Programme, folder: string, file: string): ExitCode {
  const { terminal, language, cwd, signal } = call;
  const { value, diagnostics } = readLedger(read(resolve(cwd, file), call));
  for (const one of diagnostics) terminal.err(diagnosticText(one, language === 'en' ? 'en' : 'zh'));
  if (!value) return 1;
  const { files, report } = mergeLedger(value, recordsOf(programme, folder));
  for (const [path, text] of files) {
    if (signal.aborted) break;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeAtomically(join(folder, path), text);
  }
  print(
    call,
    report,
    [...files.keys()].map((path) => relative(cwd, join(folder, path))),
  );
  return report.some(isRefused) ? 1 : 0;
}

function print({ terminal, messages }: Call, report: readonly RowReport[], files: readonly string[]): void {
  for (const row of report) if (row.outcome !== 'nothing-filled') terminal.out(messages.ledgerRow(row));
  for (const path of files) terminal.out(messages.ledgerFile(path));
  const count = (outcome: RowReport['outcome']) => report.filter((row) => row.outcome === outcome).length;
  terminal.out(
    messages.ledgerDone(
      count('added'),
      report.filter(isRefused).length,
      count('nothing-filled') + count('already-there'),
    ),
  );
}

function read(path: string, { messages }: Call): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(messages.noFile(path));
  }
}

function recordsOf(programme: Programme, folder: string): LedgerRecords {
  const texts = new Map(readSources(folder).files.map(({ path, text }) => [path, text]));
  const logs = new Map(programme.progress.map((log) => [`progress/${log.unit}/${log.task}.yaml`, log]));
  const cures = new Map(programme.rectifications.map((cure) => [`rectifications/${cure.finding}.yaml`, cure]));
  return {
    text: (path) => texts.get(path),
    entries: (path) => [
      ...(logs.get(path)?.log.map((entry) => ({
        id: entry.id,
        date: entry.date,
        state: entry.kind === 'update' ? entry.progress : entry.kind,
        note: entry.kind === 'update' ? entry.note : undefined,
        of: entry.of,
      })) ?? []),
      ...(cures.get(path)?.log.map(({ id, date, step, note }) => ({ id, date, state: step, note })) ?? []),
    ],
    taken: (id) =>
      new Set([
        ...programme.progress.filter(({ task }) => task === id).flatMap(({ log }) => log.map((entry) => entry.id)),
        ...programme.rectifications
          .filter(({ finding }) => finding === id)
          .flatMap(({ log }) => log.map((entry) => entry.id)),
        ...programme.closures
          .filter(({ finding }) => finding === id)
          .flatMap(({ log }) => log.map((entry) => entry.id)),
      ]),
  };
}
