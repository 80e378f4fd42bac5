import type { CatalogueStanding, IndicatorStanding } from '@zhunsheng/indicator-model';
import type { PublishedProgramme } from './published-programme.js';

/** A tree of indicators. */
export type Catalogue = PublishedProgramme['catalogues'][number];
/** An indicator as it is recorded. */
export type Indicator = Catalogue['indicators'][number];
/** How an indicator is held against a goal. */
export type IndicatorKind = 'binding' | 'expected' | 'unstated';

/** An indicator with what its values mean. */
export interface IndicatorView {
  readonly id: string;
  readonly indicator: Indicator;
  readonly standing: IndicatorStanding;
  readonly catalogue: CatalogueView;
  /** Indicators above it, the nearest last. */
  readonly above: readonly IndicatorView[];
  /** Right below it, in printed order; empty for a leaf. */
  readonly children: readonly IndicatorView[];
  readonly kind: IndicatorKind;
}

/** A catalogue with its indicators in printed order. */
export interface CatalogueView {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly standing: CatalogueStanding;
  readonly indicators: readonly IndicatorView[];
  /** Those at the top. */
  readonly roots: readonly IndicatorView[];
}

/** Catalogues by id, as the programme lists them. */
export function viewCatalogues(
  catalogues: readonly Catalogue[],
  standings: {
    readonly catalogues: ReadonlyMap<string, CatalogueStanding>;
    readonly indicators: ReadonlyMap<string, IndicatorStanding>;
  },
): ReadonlyMap<string, CatalogueView> {
  const views = catalogues.flatMap((catalogue) => {
    const standing = standings.catalogues.get(catalogue.id);
    return standing ? [viewCatalogue(catalogue, standing, standings.indicators)] : [];
  });
  return new Map(views.map((view) => [view.id, view]));
}

type Mutable = IndicatorView & { readonly children: IndicatorView[] };

function viewCatalogue(
  catalogue: Catalogue,
  standing: CatalogueStanding,
  standings: ReadonlyMap<string, IndicatorStanding>,
): CatalogueView {
  const roots: IndicatorView[] = [];
  const indicators: IndicatorView[] = [];
  const view: CatalogueView = { id: catalogue.id, catalogue, standing, indicators, roots };
  const known = new Map<string, Mutable>();
  for (const indicator of catalogue.indicators) {
    const own = standings.get(indicator.id);
    if (!own) continue;
    const parent = indicator.parent === undefined ? undefined : known.get(indicator.parent);
    const made: Mutable = {
      id: indicator.id,
      indicator,
      standing: own,
      catalogue: view,
      above: parent ? [...parent.above, parent] : [],
      children: [],
      kind: own.kind ?? 'unstated',
    };
    known.set(made.id, made);
    indicators.push(made);
    (parent?.children ?? roots).push(made);
  }
  return view;
}

/** An indicator and all below it, in printed order. */
export function* withAllBelow(view: IndicatorView): Generator<IndicatorView> {
  yield view;
  for (const child of view.children) yield* withAllBelow(child);
}
