import type { Block } from '../view/records.js';

/**
 * Whether a bracket says nothing but which upper clauses are carried out, by their ids. Readers find them named and linked
 * beside the text.
 */
export function isUpperLinkBracket({ origin, text }: Block['brackets'][number]): boolean {
  return origin === 'editor' && /^[^：:#]{1,20}[：:]\s*[a-z0-9-]+#[^；;]*$/.test(text);
}
