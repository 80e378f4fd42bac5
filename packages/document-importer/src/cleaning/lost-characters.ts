import { type Cleaned, SourceMap, sourceText } from './cleaned.js';

/** A line in which characters are gone for good. */
export interface LostPlace {
  /** The words around the first of them. */
  readonly text: string;
  readonly line: number;
}

const SIGN = /\uFFFD|[?？]/g;
const ASKING = /什么|如何|怎|吗|呢|哪|谁|何|是否|能否|可否|几|多少|会不会|要不要|有没有/;
const AROUND = 8;

/** The lines where a replacement mark, or a `?` that asks nothing, stands for characters that no step could make again. */
export function lostCharacters(cleaned: Cleaned): LostPlace[] {
  const map = new SourceMap(cleaned);
  const source = sourceText(cleaned.source);
  const places = new Map<number, LostPlace>();
  for (const { 0: sign, index } of cleaned.text.matchAll(SIGN)) {
    if (sign !== '\uFFFD' && !hidesCharacters(cleaned.text, index, source.charAt(map.sourceOffset(index)))) continue;
    const line = map.lineAt(index)?.number;
    if (line === undefined || places.has(line)) continue;
    const around = cleaned.text.slice(Math.max(0, index - AROUND), index + AROUND).split('\n');
    places.set(line, { text: around.find((part) => part.includes(sign)) ?? sign, line });
  }
  return [...places.values()];
}

/** Converters write a half-width mark for a byte they lost; people type it behind a question or inside an address. */
function hidesCharacters(text: string, index: number, printed: string): boolean {
  if (printed !== '?') return false;
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  if (/[\w/.%]/.test(before) && /[\w=&#]/.test(after)) return false;
  const sentence =
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[。！？!\n]/)
      .at(-1) ?? '';
  return !ASKING.test(sentence);
}
