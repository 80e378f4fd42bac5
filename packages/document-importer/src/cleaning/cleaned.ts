import type { SourceDocument, SourceLine } from '../source/source-document.js';
import { applyEdits, type Edit, inverse } from './edit.js';

/** What one step of cleaning did. */
export interface CleaningRecord {
  /** Permanent kebab-case name of the step. */
  readonly step: string;
  readonly edits: readonly Edit[];
}

/** The text of a source after cleaning, with all that leads back to the source. */
export interface Cleaned {
  readonly source: SourceDocument;
  /** Lines joined by line feeds. */
  readonly text: string;
  readonly steps: readonly CleaningRecord[];
}

/** The text of a source before cleaning: its lines joined by line feeds. */
export function sourceText(source: SourceDocument): string {
  return source.lines.map(({ text }) => text).join('\n');
}

/** The source text again, from the cleaned text and the steps alone. */
export function restore({ text, steps }: Pick<Cleaned, 'text' | 'steps'>): string {
  return steps.reduceRight((after, { edits }) => applyEdits(after, inverse(edits)), text);
}

/** Tells for places of the cleaned text where they stood in the source. */
export class SourceMap {
  readonly #backs: readonly {
    readonly starts: Int32Array;
    readonly lengths: Int32Array;
    readonly shifts: Int32Array;
  }[];
  readonly #lineStarts: Int32Array;
  readonly #lines: readonly SourceLine[];

  constructor({ source, steps }: Cleaned) {
    this.#backs = [...steps].reverse().map(({ edits }) => tableOf(edits));
    this.#lines = source.lines;
    this.#lineStarts = new Int32Array(source.lines.length);
    let at = 0;
    source.lines.forEach(({ text }, index) => {
      this.#lineStarts[index] = at;
      at += text.length + 1;
    });
  }

  /** Offset in the source text; inside an edit its start. */
  sourceOffset(offset: number): number {
    return this.#backs.reduce((at, back) => through(at, back), offset);
  }

  /** The line of the source in which an offset of the cleaned text stands. */
  lineAt(offset: number): SourceLine | undefined {
    return this.#lines[lastAtMost(this.#lineStarts, this.sourceOffset(offset))];
  }
}

interface Back {
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly shifts: Int32Array;
}

/** Where each edit stands in the text after the step, how long it is there, and what it shifted all behind it by. */
function tableOf(edits: readonly Edit[]): Back {
  const [starts, lengths, shifts] = [edits, edits, edits].map(({ length }) => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let shift = 0;
  edits.forEach(({ start, from, to }, index) => {
    starts[index] = start + shift;
    lengths[index] = to.length;
    shift += to.length - from.length;
    shifts[index] = shift;
  });
  return { starts, lengths, shifts };
}

function through(offset: number, { starts, lengths, shifts }: Back): number {
  const index = lastAtMost(starts, offset);
  if (index < 0) return offset;
  const start = starts[index] ?? 0;
  if (offset < start + (lengths[index] ?? 0)) return start - (index > 0 ? (shifts[index - 1] ?? 0) : 0);
  return offset - (shifts[index] ?? 0);
}

function lastAtMost(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
