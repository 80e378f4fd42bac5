import type { Scheme, SchemeItem, SchemePart } from '../schemas/scheme.js';

/** An item of a scheme with its part and where it stands. */
export interface PlacedItem {
  readonly part: SchemePart;
  readonly item: SchemeItem;
  /** Path inside the record: `parts/0/items/3`. */
  readonly path: string;
  /** Whether no item stands below it. */
  readonly leaf: boolean;
  /**
   * The most points that it can have: its weight or, where a part takes the mean of items without weights, all points of
   * what stands above it. Absent where weights are not known.
   */
  readonly full: string | undefined;
}

/** The items of a scheme in printed order. */
export function schemeItems({ parts }: Scheme): PlacedItem[] {
  return parts.flatMap((part, n) => {
    const groups = new Set(part.items.map(({ parent }) => parent));
    const fullOf = fullPoints(part);
    return part.items.map((item, at) => ({
      part,
      item,
      path: `parts/${n}/items/${at}`,
      leaf: !groups.has(item.id),
      full: fullOf(item),
    }));
  });
}

function fullPoints({ combine, full, items }: SchemePart): (item: SchemeItem) => string | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (item) => {
    const passed = new Set<SchemeItem>();
    let at: SchemeItem | undefined = item;
    // In a circle there is nothing above.
    while (at !== undefined && at.weight === undefined && combine === 'mean' && !passed.has(at)) {
      passed.add(at);
      if (at.parent === undefined) return full;
      at = byId.get(at.parent);
    }
    return at?.weight;
  };
}
