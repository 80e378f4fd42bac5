/**
 * Items in order; equal ones keep their places. Records mostly stand in order already, which is seen in one pass.
 *
 * @example inOrder(entries, (a, b) => compare(a.date, b.date))
 */
export function inOrder<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): readonly Item[] {
  return items.every((item, at) => at === 0 || order(items[at - 1] as Item, item) <= 0) ? items : items.toSorted(order);
}
