import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { diagnosticText } from '@zhunsheng/document-importer';
import { readLedger, writeLedger } from '@zhunsheng/document-importer/ledger';
import type { Programme } from '@zhunsheng/plan-schema';
import { readSources } from '@zhunsheng/plan-schema/fs';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { writeAtomically } from '../../write-atomically.js';
import { openProgramme } from '../open-programme.js';
import type { LedgerDocument, RowReport } from './ledger-document.js';
import { isRefused, type LedgerRecords, mergeLedger } from './merge-ledger.js';
import { progressLedger } from './progress-ledger.js';
import { rectificationLedger } from './rectification-ledger.js';

/** What a ledger can be of. */
const KINDS = { progress: progressLedger, rectification: rectificationLedger };

/** `zhunsheng ledger export|import`: a unit's tasks as a workbook to fill in, and back into its records. */
export const ledger: Command = {
  name: 'ledger',
  usage:
    'export <unit> --out <file> [--kind progress|rectification] [--dir <dir>] [--json] | import <file> [--dir <dir>] [--json]',
  options: { out: { type: 'string' }, kind: { type: 'string' }, dir: { type: 'string' }, json: { type: 'boolean' } },
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

function exportLedger(call: Call, programme: Programme, unit: string): ExitCode {
  const { options, messages, terminal, cwd } = call;
  const { out, kind = 'progress' } = options;
  if (typeof out !== 'string') throw new UsageError(messages.missingOption('ledger export', '--out'));
  if (kind !== 'progress' && kind !== 'rectification')
    throw new UsageError(messages.badValue('kind', String(kind), Object.keys(KINDS).join('、')));
  if (!programme.units.some(({ id }) => id === unit)) throw new UsageError(messages.noUnit(unit));
  const sheet = KINDS[kind](programme, unit);
  mkdirSync(dirname(resolve(cwd, out)), { recursive: true });
  writeAtomically(resolve(cwd, out), writeLedger(sheet));
  const rows = sheet.rows.length;
  if (options['json']) printJson(call, { verb: 'export', kind, unit, file: out, rows });
  else terminal.out(messages.ledgerWritten(out, rows));
  return 0;
}

function importLedger(call: Call, programme: Programme, folder: string, file: string): ExitCode {
  const { options, terminal, language, cwd, signal } = call;
  const { value, diagnostics } = readLedger(read(resolve(cwd, file), call));
  const said = diagnostics.map((one) => ({ ...one, reason: diagnosticText(one, language === 'en' ? 'en' : 'zh') }));
  const merged = value && mergeLedger(value, recordsOf(programme, folder));
  const written: string[] = [];
  for (const [path, text] of merged?.files ?? []) {
    if (signal.aborted) break;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeAtomically(join(folder, path), text);
    written.push(relative(cwd, join(folder, path)));
  }
  const document: ImportedLedger = {
    verb: 'import',
    file,
    ...(value && { kind: value.kind, unit: value.unit }),
    ...counted(merged?.report ?? []),
    files: written,
    diagnostics: said.map(({ code, severity, reason }) => ({ code, severity, reason })),
  };
  if (options['json']) printJson(call, document);
  else if (value) print(call, document);
  else for (const { reason } of said) terminal.err(reason);
  return value === undefined || document.refused > 0 ? 1 : 0;
}

type ImportedLedger = Extract<LedgerDocument, { verb: 'import' }>;

function counted(rows: readonly RowReport[]): Pick<ImportedLedger, 'rows' | 'added' | 'refused' | 'unchanged'> {
  const count = (...outcomes: readonly RowReport['outcome'][]) =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    rows: [...rows],
    added: count('added'),
    refused: rows.filter(isRefused).length,
    unchanged: count('nothing-filled', 'already-there'),
  };
}

function print({ terminal, messages }: Call, { rows, files, added, refused, unchanged }: ImportedLedger): void {
  for (const row of rows) if (row.outcome !== 'nothing-filled') terminal.out(messages.ledgerRow(row));
  for (const path of files) terminal.out(messages.ledgerFile(path));
  terminal.out(messages.ledgerDone(added, refused, unchanged));
}

function printJson({ terminal }: Call, document: LedgerDocument): void {
  terminal.out(JSON.stringify(document, null, 2));
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
