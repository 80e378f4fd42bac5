/** How deep a document may nest, and how many values it may hold: several times what a large city's manifest has. */
const MAX_DEPTH = 16;
const MAX_VALUES = 4_000_000;

const OPENING = new Set(['[', '{']);
const CLOSING = new Set([']', '}']);

/** A JSON document, or why it is none, as a short technical phrase that quotes nothing of it. */
export type Parsed = { readonly value: unknown } | { readonly fault: string };

/**
 * Parses JSON in UTF-8 from a stranger. Measures it first, since some hostile megabytes can otherwise take a minute and
 * gigabytes.
 */
export function parseBounded(bytes: Uint8Array): Parsed {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isWithinBounds(text) ? { value: JSON.parse(text) } : { fault: 'too many or too deep values' };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'not JSON' };
    if (error instanceof TypeError) return { fault: 'not UTF-8' };
    throw error;
  }
}

/** Counts brackets and commas outside strings; of text that is no JSON it may say anything. */
function isWithinBounds(text: string): boolean {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length && depth <= MAX_DEPTH && values <= MAX_VALUES; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') at = endOfString(text, at);
    else if (CLOSING.has(sign)) depth -= 1;
    else if (sign === ',' || OPENING.has(sign)) values += 1;
    if (OPENING.has(sign)) depth += 1;
  }
  return depth <= MAX_DEPTH && values <= MAX_VALUES;
}

/** Where the string that opens at `start` closes; the end of the text if it does not. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote;
  }
  return text.length;
}
