/**
 * The items that pass a test: the list itself where all of them do, as they mostly do, else a shorter one.
 *
 * @example kept(log, ({ date }) => date <= asOf)
 */
export function kept<Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  return items.every(passes) ? items : items.filter(passes);
}
