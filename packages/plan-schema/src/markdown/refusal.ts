/** Why a text is not read as Markdown: one permanent code per limit. */
export type MarkdownRefusalCode =
  | 'markdown-too-large'
  | 'markdown-too-deep'
  | 'markdown-too-many-lines'
  | 'markdown-too-many-marks'
  | 'markdown-too-many-definitions'
  | 'markdown-block-too-long'
  | 'markdown-nul';

/** A text that would cost a reader more than a second, and the first place that goes beyond a limit. */
export interface MarkdownRefusal {
  readonly code: MarkdownRefusalCode;
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 units, from 1. */
  readonly column: number;
  /** The limit that was crossed, in the unit that its code speaks of; 0 for a character that may not occur at all. */
  readonly limit: number;
}

/**
 * What one file may ask of the parser. The parser's cost grows with the square of what one block holds, so lines and
 * marks are budgets for the sum of squares over all blocks: many ordinary blocks fit, one hostile block does not.
 */
export const markdownLimits = {
  /** Characters (UTF-16 units) of a file. A plan of a hundred pages has about 100,000. */
  fileLength: 512 * 1024,
  /** Characters of one block, which is what stands between two places where the text can be cut. */
  blockLength: 64 * 1024,
  /** Quotes, lists and notes inside one another. */
  depth: 50,
  /** Definitions of links and footnotes. */
  definitions: 2_000,
  /** Lines of a file that is one single block. */
  lines: 1_000,
  /** Emphasis runs, brackets, code ticks, `<`, `&`, backslashes and addresses of a file that is one single block. */
  marks: 3_000,
} as const;
