import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Bracket } from '../schemas/bracket.js';
import type { AttributeBlock } from './attributes.js';
import type { Span } from './span.js';

/** Says what is wrong with a stretch of the plan's text. */
export type Say = (code: DiagnosticCode, at: Span, values?: Readonly<Record<string, string | number>>) => undefined;

/** A bracket with the way from its words back to the plan's text. */
export interface DraftBracket {
  readonly origin: Bracket['origin'];
  /** The words between the marks. */
  readonly text: string;
  /** The bracket with its marks, in the plan's text. */
  readonly span: Span;
  /** Offset in the plan's text of an offset in {@link text}. */
  readonly toSource: (offset: number) => number;
}

/** A block as written, before anything is known of ids and terms. Spans count in the plan's text. */
export interface DraftBlock {
  readonly text: string;
  readonly marker?: string;
  readonly brackets: readonly DraftBracket[];
  /** Attributes with their tokens' offsets in the plan's text. */
  readonly attributes: AttributeBlock | undefined;
  /** Where attributes belong that the block does not have. */
  readonly attributesAt: number;
  readonly span: Span;
}

/** A heading that makes a section or task, with its blocks. */
export interface DraftNode {
  readonly task: boolean;
  /** Depth of the heading, 2 to 6. */
  readonly level: number;
  readonly number?: string;
  readonly title: string;
  readonly attributes: AttributeBlock | undefined;
  /** Where attributes belong that it does not have; nowhere in a heading that only an underline makes one. */
  readonly attributesAt: number | undefined;
  readonly span: Span;
  readonly blocks: DraftBlock[];
}

/** A plan's body as written. */
export interface DraftPlan {
  readonly notice: DraftBlock[];
  readonly preamble: DraftBlock[];
  readonly nodes: DraftNode[];
  readonly closing: DraftBlock[];
}
