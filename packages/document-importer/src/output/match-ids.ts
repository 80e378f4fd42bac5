/** What is known of a heading: for telling which heading of the last import it is. */
export interface Known {
  readonly kind: string;
  readonly number?: string | undefined;
  readonly title: string;
  readonly text: string;
}

const ENOUGH = 0.6;

/**
 * Which of the former headings each heading is: by number and title, then by title, then by the likeness of their words. A
 * former heading is given away once; a heading that is none of them has `undefined`.
 */
export function matchFormer<Former extends Known>(
  now: readonly Known[],
  former: readonly Former[],
): (Former | undefined)[] {
  const left = new Set(former);
  const found = new Array<Former | undefined>(now.length).fill(undefined);
  const take = (fits: (one: Known, other: Former) => boolean) => {
    now.forEach((one, index) => {
      if (found[index]) return;
      const other = [...left].find((candidate) => candidate.kind === one.kind && fits(one, candidate));
      if (!other) return;
      found[index] = other;
      left.delete(other);
    });
  };
  take((one, other) => one.number === other.number && plain(one.title) === plain(other.title));
  take((one, other) => plain(one.title) === plain(other.title));
  now.forEach((one, index) => {
    if (found[index]) return;
    const [best] = [...left]
      .filter(({ kind }) => kind === one.kind)
      .map((other) => ({
        other,
        likeness: likeness(wordsOf(one), wordsOf(other)) + (one.number === other.number ? 0.05 : 0),
      }))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < ENOUGH) return;
    found[index] = best.other;
    left.delete(best.other);
  });
  return found;
}

/** How much two texts have in common, by their pairs of characters: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const total = sizeOf(pairs) + sizeOf(others);
  let shared = 0;
  for (const [pair, count] of pairs) shared += Math.min(count, others.get(pair) ?? 0);
  return total === 0 ? 1 : (2 * shared) / total;
}

function wordsOf({ title, text }: Known): string {
  return plain(`${title}${title}${text.slice(0, 600)}`);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 1; at < text.length; at += 1) {
    const pair = text.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
