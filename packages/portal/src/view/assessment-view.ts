import type { AssessmentStanding, SchemeStanding, Tracking } from '@zhunsheng/indicator-model';
import { groupBy } from './group-by.js';
import type { PublishedProgramme } from './published-programme.js';
import type { Unit } from './records.js';

/** A scheme of assessment as it is recorded. */
export type Scheme = PublishedProgramme['schemes'][number];
/** A part of its total. */
export type SchemePart = Scheme['parts'][number];
/** An item of a part. */
export type SchemeItem = SchemePart['items'][number];
/** A unit's year as it is recorded. */
export type Assessment = PublishedProgramme['assessments'][number];

/** A scheme with its results. */
export interface SchemeView {
  readonly id: string;
  readonly scheme: Scheme;
  readonly standing: SchemeStanding;
  /** Items of all parts by id. */
  readonly items: ReadonlyMap<string, SchemeItem>;
  /** In order of place. */
  readonly assessments: readonly AssessmentView[];
}

/** A unit's year with its scores. */
export interface AssessmentView {
  /** `<year>/<unit>`, the unit as recorded. */
  readonly id: string;
  readonly assessment: Assessment;
  readonly standing: AssessmentStanding;
  readonly scheme: SchemeView;
  /** The unit as it stands; absent without a record of it. */
  readonly unit: Unit | undefined;
}

/** Schemes by id, the newest year first and in one year by id. */
export function viewSchemes(published: PublishedProgramme, tracking: Tracking): ReadonlyMap<string, SchemeView> {
  const units = new Map(published.units.map((unit) => [unit.id, unit]));
  const assessments = new Map(published.assessments.map((one) => [`${one.year}/${one.unit}`, one]));
  const views = published.schemes.flatMap((scheme): readonly SchemeView[] => {
    const standing = tracking.schemes.get(scheme.id);
    if (!standing) return [];
    const rows: AssessmentView[] = [];
    const items = new Map(scheme.parts.flatMap((part) => part.items.map((item) => [item.id, item] as const)));
    const view: SchemeView = { id: scheme.id, scheme, standing, items, assessments: rows };
    for (const id of standing.assessments) {
      const [own, assessment] = [tracking.assessments.get(id), assessments.get(id)];
      if (own && assessment) rows.push({ id, assessment, standing: own, scheme: view, unit: units.get(own.unit) });
    }
    return [view];
  });
  return new Map(views.sort(newestFirst).map((view) => [view.id, view]));
}

/** Schemes by the year that they score, the newest first. */
export function schemesByYear(schemes: Iterable<SchemeView>): ReadonlyMap<string, readonly SchemeView[]> {
  return groupBy(schemes, ({ scheme }) => [scheme.year]);
}

function newestFirst(a: SchemeView, b: SchemeView): number {
  if (a.scheme.year !== b.scheme.year) return a.scheme.year < b.scheme.year ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
