const INSIDE = /[\\`*_{}[\]<~|]|&(?=#?\w{1,31};)/g;
const AT_START = /^(?:(#{1,6})(?=\s|$)|([-+=])(?=\s|$|=)|(>)|(\d{1,9})([.)])(?=\s|$))/;

/** A paragraph as Markdown of one block that reads as these words and as nothing else. */
export function escapeMarkdown(text: string): string {
  const plain = text
    .replace(/[^\S\n]{0,99}\n\s{0,99}/g, ' ')
    .replace(INSIDE, '\\$&')
    .trim();
  return plain.replace(AT_START, (_, hashes, sign, quote, digits, mark) =>
    digits ? `${digits}\\${mark}` : `\\${hashes ?? sign ?? quote}`,
  );
}
