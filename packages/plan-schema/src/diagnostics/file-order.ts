import type { Diagnostic } from './diagnostic.js';

/** Diagnostics in the order in which a reader meets them: by file, line, column and code. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    const byLine = (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0);
    if (byLine !== 0) return byLine;
    const byColumn = (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0);
    if (byColumn !== 0) return byColumn;
    return a.code < b.code ? -1 : Number(a.code > b.code);
  });
}
