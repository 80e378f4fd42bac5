import type { Scheme, SchemeItem, SchemePart } from '../schemas/scheme.js';

/** An item of a scheme with its part and where it stands. */
export interface PlacedItem {
  readonly part: SchemePart;
  readonly item: SchemeItem;
  /** Path inside the record: `parts/0/items/3`. */
  readonly path: string;
  /** Whether no item stands below it. */
  readonly leaf: boolean;
}

/** The items of a scheme in printed order. */
export function schemeItems({ parts }: Scheme): PlacedItem[] {
  return parts.flatMap((part, n) => {
    const groups = new Set(part.items.map(({ parent }) => parent));
    return part.items.map((item, at) => ({
      part,
      item,
      path: `parts/${n}/items/${at}`,
      leaf: !groups.has(item.id),
    }));
  });
}

/** The most points a leaf can have: its weight, or all of a part that takes the mean of items without weights. */
export function fullPoints({ part, item }: Pick<PlacedItem, 'part' | 'item'>): string | undefined {
  return item.weight ?? (part.combine === 'mean' ? part.full : undefined);
}
