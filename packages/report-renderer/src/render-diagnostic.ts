import type { MarkdownRefusalCode } from '@zhunsheng/plan-schema/markdown';

/** Permanent codes of what the renderer did not put onto the page as written. */
export type RenderDiagnosticCode = MarkdownRefusalCode | 'raw-html' | 'link-refused' | 'image-refused';

/** Something that a text asks for and a page does not get. Raw HTML is shown as text, a link or image as its words. */
export interface RenderDiagnostic {
  readonly code: RenderDiagnosticCode;
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 units, from 1. */
  readonly column: number;
  /** The tag, the address, or the limit that was crossed. */
  readonly found: string;
}

/** Puts diagnostics into the order of the text, whichever step found them. */
export function inTextOrder(diagnostics: readonly RenderDiagnostic[]): RenderDiagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
