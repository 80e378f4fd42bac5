import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { diagnosticText, type ImportDiagnostic, type ImportedFile } from '@zhunsheng/document-importer';
import { importInWorker } from '@zhunsheng/document-importer/worker';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import type { Messages } from '../../messages.js';
import { writeAtomically } from '../../write-atomically.js';
import { keptColumns } from './columns-file.js';
import { type Draft, draftInto } from './draft-into.js';
import { planIdOf } from './plan-id-of.js';

/** Documents imported in one go; each is read by itself. */
const MOST = 500;

/** `zhunsheng import <file…> --out <dir>`: documents to drafts of plans with a list of what to review. */
export const importCommand: Command = {
  name: 'import',
  usage: '<file…> --out <dir> [--id <id>] [--year <year>] [--json]',
  options: {
    out: { type: 'string' },
    id: { type: 'string' },
    year: { type: 'string' },
    json: { type: 'boolean' },
  },
  operands: MOST,
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { operands, options, terminal, messages, language, cwd, signal } = call;
  const { out, id, year } = options;
  if (operands.length === 0) throw new UsageError(messages.missingOperand('import', '<file…>'));
  if (typeof out !== 'string' && !options['json']) throw new UsageError(messages.missingOption('import', '--out'));
  if (typeof id === 'string' && operands.length > 1) throw new UsageError(messages.oneId);
  const files: { readonly file: ImportedFile; readonly planId: string }[] = [];
  const ids = new Set<string>();
  let failed = false;
  for (const [index, operand] of operands.entries()) {
    if (signal.aborted) break;
    terminal.err(messages.importing(index + 1, operands.length, operand));
    const planId = planIdOf(basename(operand), typeof id === 'string' ? id : undefined, ids, messages);
    const mapping = typeof out === 'string' ? keptColumns(resolve(cwd, out), planId, messages) : undefined;
    const given = { ...yearOf(year, messages), ...(mapping && { mapping }) };
    const file = await importInWorker(read(resolve(cwd, operand), messages), given);
    files.push({ file, planId });
    failed ||= file.document.diagnostics.some(({ severity }) => severity === 'error');
  }
  if (typeof out === 'string' && !signal.aborted) {
    const folder = resolve(cwd, out);
    for (const { file, planId } of files) {
      if (signal.aborted) break;
      const draft = draftInto(folder, file, planId);
      write(folder, draft);
      if (!options['json']) for (const line of summary(file, draft, relative(cwd, folder), call)) terminal.out(line);
    }
  }
  if (options['json']) terminal.out(JSON.stringify({ documents: files.map(({ file }) => file.document) }, null, 2));
  else if (typeof out !== 'string')
    for (const { file } of files) for (const line of notes(file.document, language)) terminal.out(line);
  return failed ? 1 : 0;
}

function read(path: string, messages: Messages): { name: string; bytes: Uint8Array } {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch {
    throw new UsageError(messages.noFile(path));
  }
}

function yearOf(year: unknown, messages: Messages): { readonly year?: number } {
  if (typeof year !== 'string') return {};
  if (!/^(?:19|20)\d\d$/.test(year)) throw new UsageError(messages.badValue('year', year, 'YYYY'));
  return { year: Number(year) };
}

/** The draft last: whoever sees it finds everything it needs. */
function write(folder: string, { files }: Draft): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeAtomically(join(folder, path), text);
  }
}

function summary({ document }: ImportedFile, draft: Draft, folder: string, { messages, language }: Call): string[] {
  const { sections, tasks, findings, clauses, indicators, skipped } = document;
  const counts = {
    sections: sections.length,
    tasks: tasks.length,
    findings: findings.length,
    clauses: clauses.length,
    indicators: indicators.length,
    skipped: skipped.length,
  };
  return [
    messages.imported(document.title ?? document.file, counts),
    ...notes(document, language),
    ...draft.changes.map(({ change, id, title }) => messages.importChange(change, id, title)),
    ...(draft.keptEdits ? [messages.editsKept(join(folder, draft.plan))] : []),
    messages.draftWritten(join(folder, draft.plan), join(folder, draft.review)),
    ...(draft.columns === undefined ? [] : [messages.columnsKept(join(folder, draft.columns))]),
  ];
}

function notes(document: ImportedFile['document'], language: 'zh-CN' | 'en'): string[] {
  return document.diagnostics.map((one) => {
    const place = one.line === undefined ? document.file : `${document.file}:${one.line}`;
    return `${place} ${one.severity} ${one.code}\n  ${diagnosticText(one as ImportDiagnostic, language === 'en' ? 'en' : 'zh')}`;
  });
}
