import type { PdfPiece } from './pdf-piece.js';

/** Scripts that Chinese offices do not write in, several of which mixed are numbers of glyphs taken for letters. */
const FOREIGN = /[\u0370-\u1DFF\uE000-\uF8FF\uFFFD]/g;
const LETTER = /[^\s!-~]/g;
const FEWEST = 6;
const SCRIPTS = 4;

/** The fonts of a document whose letters cannot be told, since the file has no table for them. */
export function unreadableFonts(pieces: Iterable<PdfPiece>): ReadonlySet<string> {
  const texts = new Map<string, string[]>();
  for (const { font, text } of pieces) {
    const own = texts.get(font) ?? [];
    own.push(text);
    texts.set(font, own);
  }
  return new Set([...texts].flatMap(([font, own]) => (isReadable(own.join('')) ? [] : [font])));
}

function isReadable(text: string): boolean {
  const foreign = text.match(FOREIGN) ?? [];
  const letters = text.match(LETTER)?.length ?? 0;
  const scripts = new Set(foreign.map((letter) => letter.charCodeAt(0) >> 8));
  return foreign.length < FEWEST || foreign.length * 2 < letters || scripts.size < SCRIPTS;
}
