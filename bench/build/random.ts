/** Numbers that look random and are the same for the same seed, wherever and whenever they are drawn. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  /** `true` in about this share of all cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of the items. Throws for an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** A source of numbers by the mulberry32 generator, whose state is 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
