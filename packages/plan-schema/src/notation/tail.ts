import { type AttributeBlock, trailingAttributes } from './attributes.js';
import { type PlacedBracket, splitBracketRun } from './brackets.js';
import type { Say } from './draft.js';
import { type Span, shifted } from './span.js';

/** What ends a paragraph: its brackets and its attributes. Offsets count in the text that holds the paragraph. */
export interface Tail {
  readonly brackets: readonly PlacedBracket[];
  readonly attributes: AttributeBlock | undefined;
  /** From the end of the paragraph's own text to the end of the paragraph. */
  readonly span: Span;
  /** Where attributes belong that the paragraph does not have. */
  readonly attributesAt: number;
}

/**
 * Reads the brackets and attributes that end the paragraph at `span` of `text`. `masked` is `text` with everything that is
 * no words of the document, such as code, covered by other characters of the same length.
 */
export function readTail(text: string, masked: string, span: Span, say: Say): Tail {
  const paragraph = masked.slice(span.start, span.end).trimEnd();
  const last = trailingAttributes(paragraph);
  const run = splitBracketRun(paragraph.slice(0, last?.start));
  // Somebody may write the attributes before the brackets; they mean the same there.
  const attributes = last ?? trailingAttributes(run.text);
  const own = (last ? run.text : run.text.slice(0, attributes?.start)).trimEnd();
  const sayHere: Say = (code, at, values) => say(code, shifted(at, span.start), values);
  for (const { code, start, end, values } of run.problems) sayHere(code, { start, end }, values);
  if (attributes && !attributes.closed)
    sayHere('attribute-unclosed', attributes, { actual: excerpt(paragraph, attributes) });
  const second = trailingAttributes(own);
  if (second) sayHere('attribute-repeated', second, { actual: excerpt(own, second) });
  sayUnmatched(own, sayHere);
  return {
    brackets: run.brackets.map((one) => placed(text, one, span.start)),
    attributes: attributes && movedBlock(attributes, span.start),
    span: { start: span.start + own.length, end: span.end },
    attributesAt: span.start + paragraph.length,
  };
}

/** The attribute block seen from a text in which its own text starts at `offset`. */
export function movedBlock(block: AttributeBlock, offset: number): AttributeBlock {
  const tokens = block.tokens.map((one) => ({ ...one, ...shifted(one, offset) }));
  return { ...block, ...shifted(block, offset), tokens };
}

function sayUnmatched(text: string, say: Say): void {
  const close = text.at(-1);
  if (close !== '】' && close !== '〗') return;
  say('bracket-unmatched', { start: text.length - 1, end: text.length }, { close, open: close === '】' ? '【' : '〖' });
}

function placed(text: string, { origin, ...inner }: PlacedBracket, offset: number): PlacedBracket {
  const { start, end } = shifted(inner, offset);
  return { origin, text: text.slice(start, end), start, end };
}

function excerpt(text: string, { start }: Span): string {
  return text.slice(start, start + 40);
}
