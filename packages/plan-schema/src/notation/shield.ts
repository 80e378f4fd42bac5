import { type Span, trimmed } from './span.js';

const PAIRS = ['()', '（）', '[]', '［］', '{}', '【】', '〖〗', '〔〕', '《》', '〈〉', '「」', '『』', '“”'];
const OPENERS = new Map(PAIRS.map((pair) => [pair[0], pair.normalize('NFKC')[1]]));
const CLOSERS = new Map(PAIRS.map((pair) => [pair[1], pair.normalize('NFKC')[1]]));

/** Where brackets or quotation marks of any kind hide separators: 1 inside and on a pair, 0 elsewhere. A mark without its partner hides nothing. */
export function shieldOf(text: string): Uint8Array {
  const shield = new Uint8Array(text.length);
  const edges = new Int32Array(text.length + 1);
  for (const { start, end } of pairsOf(text)) {
    edges[start] = (edges[start] ?? 0) + 1;
    edges[end] = (edges[end] ?? 0) - 1;
  }
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    depth += edges[index] ?? 0;
    shield[index] = depth > 0 ? 1 : 0;
  }
  return shield;
}

/** Cuts a stretch at separators that no bracket hides. Pieces are trimmed; empty ones are left out. */
export function cut(text: string, shield: Uint8Array, within: Span, isSeparator: (index: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = within.start;
  for (let index = within.start; index <= within.end; index += 1) {
    if (index < within.end && (shield[index] || !isSeparator(index))) continue;
    const piece = trimmed(text, { start, end: index });
    if (piece.end > piece.start) pieces.push(piece);
    start = index + 1;
  }
  return pieces;
}

function pairsOf(text: string): Span[] {
  const pairs: Span[] = [];
  const open: { kind: string; start: number }[] = [];
  const counts = new Map<string, number>();
  const count = (kind: string, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by);
  for (let index = 0; index < text.length; index += 1) {
    const opens = OPENERS.get(text[index] ?? '');
    const closes = CLOSERS.get(text[index] ?? '');
    if (opens) {
      open.push({ kind: opens, start: index });
      count(opens, 1);
    } else if (closes && counts.get(closes)) {
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.kind, -1);
        if (last.kind !== closes) continue;
        pairs.push({ start: last.start, end: index + 1 });
        break;
      }
    }
  }
  return pairs;
}
