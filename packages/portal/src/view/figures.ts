import type { Tracking } from '@zhunsheng/indicator-model';
import { type AssessmentView, type SchemeView, schemesByYear, viewSchemes } from './assessment-view.js';
import { groupBy } from './group-by.js';
import { type CatalogueView, type IndicatorView, viewCatalogues } from './indicator-view.js';
import type { PublishedProgramme } from './published-programme.js';
import { TARGET_STATES } from './target-states.js';

/** What indicators can be narrowed by; each value has static pages. */
export const INDICATOR_FACET_KINDS = ['state', 'kind', 'catalogue'] as const;
/** See {@link INDICATOR_FACET_KINDS}. */
export type IndicatorFacetKind = (typeof INDICATOR_FACET_KINDS)[number];

/** Measured indicators by the values of each facet that occur, in display order. */
export type IndicatorFacets = Readonly<Record<IndicatorFacetKind, ReadonlyMap<string, readonly IndicatorView[]>>>;

/** Indicators, schemes and assessments as pages read them: built once, every look-up direct. */
export interface Figures {
  readonly catalogues: ReadonlyMap<string, CatalogueView>;
  /** Indicators of all catalogues, branches too. */
  readonly indicators: ReadonlyMap<string, IndicatorView>;
  /** Those that are measured themselves, in printed order. */
  readonly leaves: readonly IndicatorView[];
  readonly facets: IndicatorFacets;
  readonly indicatorsOfTask: ReadonlyMap<string, readonly IndicatorView[]>;
  /** Indicators with values of a unit. */
  readonly indicatorsOfUnit: ReadonlyMap<string, readonly IndicatorView[]>;
  /** Indicators that a unit answers for. */
  readonly indicatorsOwned: ReadonlyMap<string, readonly IndicatorView[]>;
  /** Newest year first. */
  readonly schemes: ReadonlyMap<string, SchemeView>;
  /** By year, the newest first. */
  readonly years: ReadonlyMap<string, readonly SchemeView[]>;
  /** By `<year>/<unit>`, newest year first. */
  readonly assessments: ReadonlyMap<string, AssessmentView>;
  /** By unit as recorded and as it stands, newest year first. */
  readonly assessmentsOfUnit: ReadonlyMap<string, readonly AssessmentView[]>;
}

/** Builds the look-ups of a programme's figures from its published records and what they mean on a date. */
export function viewFigures(published: PublishedProgramme, tracking: Tracking): Figures {
  const catalogues = viewCatalogues(published.catalogues, tracking);
  const indicators = [...catalogues.values()].flatMap((catalogue) => catalogue.indicators);
  const leaves = indicators.filter(({ children }) => children.length === 0);
  const schemes = viewSchemes(published, tracking);
  const assessments = [...schemes.values()].flatMap((scheme) => scheme.assessments);
  return {
    catalogues,
    indicators: new Map(indicators.map((view) => [view.id, view])),
    leaves,
    facets: facetsOf(leaves),
    indicatorsOfTask: groupBy(leaves, ({ indicator }) => [...new Set(indicator.tasks.map(taskOf))]),
    indicatorsOfUnit: groupBy(leaves, ({ standing }) => [...standing.units.keys()]),
    indicatorsOwned: groupBy(leaves, ({ indicator }) => [indicator.owner]),
    schemes,
    years: schemesByYear(schemes.values()),
    assessments: new Map(assessments.map((view) => [view.id, view])),
    assessmentsOfUnit: groupBy(assessments, ({ standing }) => [...new Set([standing.unit, standing.recordedUnit])]),
  };
}

function facetsOf(leaves: readonly IndicatorView[]): IndicatorFacets {
  const inOrder = (groups: ReadonlyMap<string, readonly IndicatorView[]>, order: readonly string[]) =>
    new Map(order.flatMap((key) => (groups.has(key) ? [[key, groups.get(key) ?? []] as const] : [])));
  return {
    state: inOrder(
      groupBy(leaves, ({ standing }) => [standing.state]),
      TARGET_STATES,
    ),
    kind: inOrder(
      groupBy(leaves, ({ kind }) => [kind]),
      ['binding', 'expected', 'unstated'],
    ),
    catalogue: groupBy(leaves, ({ catalogue }) => [catalogue.id]),
  };
}

function taskOf(duty: string): string {
  return duty.replace(/\..*$/, '');
}
