import type { Span } from './text-line.js';

const OPEN = '“‘（(《【〔［[「『';
const CLOSE = '”’）)》】〕］]」』';
const END = /[。！？!?]/;

/** The sentences of a paragraph, each with its end mark; marks inside brackets and quotation marks end none. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (END.test(character) && (depth === 0 || unbalanced(text, start, at))) {
      sentences.push({ start, end: at + 1 });
      [start, depth] = [at + 1, 0];
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** A quotation mark that never closes must not swallow the paragraph. */
function unbalanced(text: string, start: number, at: number): boolean {
  return at - start > 200 || !/[”’）)》】〕］\]」』]/.test(text.slice(at, at + 120));
}

/** The clauses of a sentence: cut at commas, colons and semicolons outside brackets. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[，；：;。！？]/.test(character)) {
      clauses.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}
