import { z } from 'zod';
import './field-meta.js';

/**
 * A closed list of English tokens together with the Chinese words that stand for them. Records may be written with
 * either; the words are turned into tokens before a schema sees the record. The first word of a token is its label.
 */
export interface Vocabulary<Token extends string> {
  readonly tokens: readonly [Token, ...Token[]];
  readonly words: Readonly<Record<string, Token>>;
}

/**
 * Makes a vocabulary from a table of token → accepted words.
 *
 * @example vocabulary({ public: ['主动公开'], withheld: ['不予公开', '免予公开'] })
 */
export function vocabulary<const Token extends string>(
  table: Readonly<Record<Token, readonly string[]>>,
): Vocabulary<Token> {
  const tokens = Object.keys(table) as [Token, ...Token[]];
  // Without a prototype no word such as `constructor` is found that nobody wrote down.
  const words: Record<string, Token> = Object.create(null);
  for (const token of tokens) for (const word of table[token]) words[word] = token;
  return { tokens, words };
}

/** Tokens and words that belong to another vocabulary, and the diagnostic for using them here. */
export interface Mistaken {
  readonly not: Vocabulary<string>;
  readonly code: string;
}

/** The zod enum of a vocabulary; its metadata carries the accepted words for normalising and for editors. */
export function vocabularyEnum<Token extends string>(of: Vocabulary<Token>, mistaken?: Mistaken) {
  const error = ({ input }: { readonly input?: unknown }) =>
    mistaken && isOf(mistaken.not, input) ? mistaken.code : undefined;
  return z.enum(of.tokens, { error }).meta({ words: of.words });
}

function isOf({ tokens, words }: Vocabulary<string>, written: unknown): boolean {
  return typeof written === 'string' && (tokens.includes(written) || words[written] !== undefined);
}
