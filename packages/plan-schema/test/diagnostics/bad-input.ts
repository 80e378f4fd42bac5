import { assembleProgramme } from '../../src/assemble/assemble-programme.js';
import { checkAppendOnly } from '../../src/check/check-append-only.js';
import { checkProgramme } from '../../src/check/check-programme.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { inFileOrder } from '../../src/diagnostics/file-order.js';
import type { Attachment, SourceFile } from '../../src/source-file.js';
import { BASE_ATTACHMENTS, BASE_PROGRAMME } from './base-programme.js';

/**
 * What happens to one file of the base programme: `[from, to]` replaces words that stand in it exactly once, a string is
 * the whole new text, a function turns the old text into the new one, and `null` takes the file away.
 */
export type Change = readonly [from: string, to: string] | string | ((text: string) => string) | null;

/** One change to the base programme and all that is said about it. */
export interface BadInput {
  readonly name: string;
  readonly change: Readonly<Record<string, Change>>;
  /** Files that come from the overlay folder. */
  readonly overlay?: Readonly<Record<string, string>>;
  /** The change in an earlier state of the programme, where the logs are held against one. */
  readonly earlier?: Readonly<Record<string, Change>>;
  /** Files beside the records, where they are not those of the base programme. */
  readonly attachments?: readonly Attachment[];
  /** Every diagnostic as `path:line:column code`; a diagnostic about a whole file has no line and column. */
  readonly expect: readonly string[];
}

/** The files of the base programme after a change. */
export function changedFiles(change: BadInput['change']): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(BASE_PROGRAMME));
  for (const [path, one] of Object.entries(change)) {
    if (one === null) files.delete(path);
    else files.set(path, changedText(path, files.get(path) ?? '', one));
  }
  return files;
}

/** All that is said about a bad input, in order of file and place. */
export function diagnosticsOf({
  change,
  earlier,
  overlay = {},
  attachments = BASE_ATTACHMENTS,
}: BadInput): readonly Diagnostic[] {
  const assembled = assembleProgramme(sources(changedFiles(change)), {
    overlay: sources(new Map(Object.entries(overlay))),
    attachments,
  });
  const before = earlier && assembleProgramme(sources(changedFiles(earlier))).value;
  return inFileOrder([
    ...assembled.diagnostics,
    ...checkProgramme(assembled.value, assembled),
    ...(before ? checkAppendOnly(before, assembled.value, assembled.locate) : []),
  ]);
}

/** A diagnostic as the table writes it. */
export function placed({ file, place, code }: Diagnostic): string {
  return place ? `${file}:${place.start.line}:${place.start.column} ${code}` : `${file} ${code}`;
}

function changedText(path: string, text: string, change: Exclude<Change, null>): string {
  if (typeof change === 'string') return change;
  if (typeof change === 'function') return change(text);
  const [from, to] = change;
  if (text.split(from).length !== 2) throw new Error(`${path} holds “${from}” ${text.split(from).length - 1} times`);
  return text.replace(from, () => to);
}

function sources(files: ReadonlyMap<string, string>): SourceFile[] {
  return [...files].map(([path, text]) => ({ path, text }));
}
