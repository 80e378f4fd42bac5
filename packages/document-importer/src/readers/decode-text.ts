/** Text with the encoding it was found in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** How many characters could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
}

/** Bytes that are looked at to tell UTF-16 without a mark from the rest. */
const SAMPLE = 4096;

/**
 * Decodes bytes by their mark or, without one, as what they can be: UTF-8 where every byte fits, UTF-16 where every other
 * byte is zero or of one common block, else GB18030. The byte order mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decoded(bytes.subarray(3), 'utf-8');
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(bytes.subarray(2), 'utf-16be');
  const wide = wideOrder(bytes);
  if (wide) return decoded(bytes, wide);
  return fits(bytes, 'utf-8') ? decoded(bytes, 'utf-8') : fewest(bytes);
}

/** A file spoiled in a few places is still of the encoding that fails least. */
function fewest(bytes: Uint8Array): DecodedText {
  const [utf8, gb] = [decoded(bytes, 'utf-8'), decoded(bytes, 'gb18030')];
  return utf8.replaced * 20 < utf8.text.length && utf8.replaced <= gb.replaced + 3 ? utf8 : gb;
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, replaced: occurrences(text, '\uFFFD') };
}

function occurrences(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 of official text: line ends and digits put a zero, Han characters a byte of 4E to 9F, at one parity. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  const order = even > odd ? 'utf-16be' : 'utf-16le';
  return Math.max(even, odd) > 4 * Math.min(even, odd) && fits(bytes, order) ? order : undefined;
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
