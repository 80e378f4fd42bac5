import type { Result } from '../diagnostics/diagnostic.js';
import { type PlanOrigin, readPlan } from './read-plan.js';
import { lineAt, lineStarts, sourceText } from './source-text.js';
import { applyEdits, type TextEdit } from './text-edit.js';
import { unifyBrackets } from './unify-brackets.js';

/** Diagnostics that the edits answer. */
const ANSWERED = new Set(['heading-id-missing', 'part-id-missing']);

/**
 * Edits that pin an id on every heading and part of a plan that has none, and that write square brackets with a known word
 * as `【…】`. Nothing else of the text changes: no number, table, comment, line end or byte-order mark. Headings get
 * `<plan>-s<n>` or `<plan>-<section><two digits>`, parts the next free letter; an id in use is never given again.
 * A second run finds nothing to do. A plan without an id of its own gets no ids.
 *
 * The diagnostics are those of the edited text.
 */
export function pinIds(text: string, origin: PlanOrigin): Result<readonly TextEdit[]> {
  const source = sourceText(text);
  const spelling = unifyBrackets(source.text);
  const { pins, diagnostics } = readPlan(applyEdits(source.text, spelling), origin);
  const insertions = pins.map((pin) => ({ ...pin, length: 0 }));
  const answered = insertions.length > 0 ? ANSWERED : new Set();
  const edits = [...spelling, ...insertions].sort((a, b) => a.offset - b.offset);
  return {
    value: inFile(text, source.text, edits),
    diagnostics: diagnostics.filter(({ code }) => !answered.has(code)),
  };
}

/** The same edits with offsets of the file's text, which may have a byte-order mark and longer line ends. */
function inFile(fileText: string, text: string, edits: readonly TextEdit[]): TextEdit[] {
  if (fileText === text) return [...edits];
  const bom = fileText.length - fileText.replace(/^\uFEFF/, '').length;
  const fileStarts = lineStarts(fileText.slice(bom));
  const starts = lineStarts(text);
  return edits.map((edit) => {
    const line = lineAt(starts, edit.offset);
    return { ...edit, offset: bom + (fileStarts[line] ?? 0) + edit.offset - (starts[line] ?? 0) };
  });
}
