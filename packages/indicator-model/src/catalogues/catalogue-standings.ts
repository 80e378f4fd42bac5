import { groupBy } from '../group-by.js';
import type { CatalogueStanding, IndicatorStanding } from '../indicators.js';
import type { IndicatorRecord, Records } from '../records.js';
import { countLeaves, type Leaf } from './leaf-counts.js';
import { type LeafSetting, type OwnStanding, ownStanding } from './own-standing.js';

/** Catalogues and their indicators, by id. */
export interface CatalogueStandings {
  readonly catalogues: ReadonlyMap<string, CatalogueStanding>;
  readonly indicators: ReadonlyMap<string, IndicatorStanding>;
}

/**
 * Judges every indicator of every catalogue. A leaf stands by its goal, a group by the leaves below it. An indicator that
 * does not say whether it is binding is what the one above it is.
 *
 * @example catalogueStandings(catalogues, setting).indicators.get('xz-i-101')?.state // 'behind'
 */
export function catalogueStandings(catalogues: Records['catalogues'], setting: LeafSetting): CatalogueStandings {
  const standings = catalogues.map((catalogue) => judgeCatalogue(catalogue, setting));
  return {
    catalogues: new Map(standings.map(({ catalogue }) => [catalogue.id, catalogue])),
    indicators: new Map(standings.flatMap(({ indicators }) => indicators.map((one) => [one.id, one]))),
  };
}

function judgeCatalogue({ id, indicators: records }: Records['catalogues'][number], setting: LeafSetting) {
  const children = groupBy(records, ({ parent }) => parent);
  const kinds = kindsOf(records);
  const own = new Map(records.map((record) => [record.id, ownStanding(record, setting)]));
  const below = leavesBelow(records, children, own, kinds);
  const indicators = records.map((record): IndicatorStanding => {
    const kind = kinds.get(record.id);
    return {
      id: record.id,
      catalogue: id,
      ...(record.parent === undefined ? {} : { parent: record.parent }),
      children: (children.get(record.id) ?? []).map((child) => child.id),
      ...(kind === undefined ? {} : { kind }),
      ...(own.get(record.id) ?? ownStanding(record, setting)),
      leaves: countLeaves(below.get(record.id) ?? []),
    };
  });
  const leaves = countLeaves((children.get(undefined) ?? []).flatMap((root) => below.get(root.id) ?? []));
  return { catalogue: { id, indicators: records.map((record) => record.id), leaves }, indicators };
}

type Children = ReadonlyMap<string | undefined, readonly IndicatorRecord[]>;
type Kinds = ReadonlyMap<string, IndicatorRecord['kind']>;

/** A parent stands before its children. */
function kindsOf(records: readonly IndicatorRecord[]): Kinds {
  const kinds = new Map<string, IndicatorRecord['kind']>();
  for (const { id, kind, parent } of records)
    kinds.set(id, kind ?? (parent === undefined ? undefined : kinds.get(parent)));
  return kinds;
}

/** From the last record to the first, so that the leaves of children are known before those of their parent. */
function leavesBelow(
  records: readonly IndicatorRecord[],
  children: Children,
  own: ReadonlyMap<string, OwnStanding>,
  kinds: Kinds,
): ReadonlyMap<string, readonly Leaf[]> {
  const below = new Map<string, readonly Leaf[]>();
  for (const { id } of records.toReversed()) {
    const direct = children.get(id);
    const state = own.get(id)?.state ?? 'no-goal';
    below.set(
      id,
      direct === undefined ? [{ state, kind: kinds.get(id) }] : direct.flatMap((child) => below.get(child.id) ?? []),
    );
  }
  return below;
}
