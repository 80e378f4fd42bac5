import { readMarker } from './marker.js';
import type { TextLine } from './text-line.js';

interface Counted {
  readonly line: TextLine;
  readonly ordinal: number;
  /** Ends as a sentence does; a heading does not. */
  readonly dotted: boolean;
}

/**
 * Lines of a second series of Arabic numbers below headings that count with Arabic numbers as well: tables of indicators
 * number the headings of their second level 1., 2., 3. and the sentences of their third level 1., 2., 3. through all.
 */
export function innerSeries(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const counted = lines.flatMap((line): Counted[] => {
    const marker = line.source.role === 'table-row' ? undefined : readMarker(line.text);
    return marker?.kind === 'arabic' ? [{ line, ordinal: marker.ordinal, dotted: /[。；]$/.test(line.text) }] : [];
  });
  const [headings, sentences] = [counted.filter(({ dotted }) => !dotted), counted.filter(({ dotted }) => dotted)];
  const nested = headings.length > 1 && sentences.length > headings.length / 2 && counted[0]?.dotted === false;
  return nested && countsOn(headings) && countsOn(sentences)
    ? new Set(sentences.map(({ line }) => line))
    : new Set<TextLine>();
}

/** Whether numbers go 1, 2, 3 … to their end. */
function countsOn(all: readonly Counted[]): boolean {
  return all.every(({ ordinal }, at) => ordinal === at + 1);
}
