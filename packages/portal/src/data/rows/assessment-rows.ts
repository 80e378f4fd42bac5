import type { AssessmentStanding, ScoreTree } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from '../../view/programme-view.js';
import { scoreRowsOf, treesOf } from './score-rows.js';

/** Schemes with the units of their classes. */
export function schemeRows({ published, tracking }: ProgrammeView) {
  return published.schemes.map((scheme) => {
    const { units = [], missing = [], scored = false } = tracking.schemes.get(scheme.id) ?? {};
    return { ...scheme, members: units, missing, scored };
  });
}

/** Results of all units, year by year. */
export function assessmentRows(programme: ProgrammeView) {
  const records = recordsById(programme);
  return [...programme.tracking.assessments.values()].map((standing) =>
    assessmentRow(standing, records.get(standing.id)),
  );
}

/** The points of every node of every result. */
export function scoreRows(programme: ProgrammeView) {
  const titles = titlesBySchemes(programme);
  return [...programme.tracking.assessments.values()].flatMap((standing) =>
    scoreRowsOf(standing, titles.get(standing.scheme)),
  );
}

/** Every result with its record and all its points, by its id. */
export function assessmentRecords(programme: ProgrammeView) {
  const [records, titles] = [recordsById(programme), titlesBySchemes(programme)];
  return [...programme.tracking.assessments.values()].map((standing) => {
    const record = () => ({
      assessment: assessmentRow(standing, records.get(standing.id)),
      record: records.get(standing.id),
      provenance: treesOf(standing).map(({ kind, provenance }) => ({ tree: kind, ...provenance })),
      scores: scoreRowsOf(standing, titles.get(standing.scheme)),
    });
    return [standing.id, record] as const;
  });
}

type AssessmentRecord = ProgrammeView['published']['assessments'][number];
type Titles = ReadonlyMap<string, ReadonlyMap<string, string>>;

function recordsById({ published }: ProgrammeView): ReadonlyMap<string, AssessmentRecord> {
  return new Map(published.assessments.map((record) => [`${record.year}/${record.unit}`, record]));
}

/** Titles of the nodes of every scheme; an item without one is called like its indicator. */
function titlesBySchemes({ published }: ProgrammeView): Titles {
  const indicators = new Map(
    published.catalogues.flatMap((catalogue) => catalogue.indicators.map(({ id, title }) => [id, title] as const)),
  );
  return new Map(
    published.schemes.map(({ id, parts, adjustments }) => {
      const items = parts.flatMap((part) => part.items);
      const named = [...parts, ...adjustments].map((node) => [node.id, node.title] as const);
      const titled = items.flatMap((item) => {
        const title = item.title ?? indicators.get(item.indicator ?? '');
        return title === undefined ? [] : [[item.id, title] as const];
      });
      return [id, new Map([...named, ...titled])];
    }),
  );
}

function assessmentRow(standing: AssessmentStanding, record: AssessmentRecord | undefined) {
  const { id, year, unit, scheme, state, result, rank, reply } = standing;
  const reached = (on: string | undefined, tree: ScoreTree | undefined) => (tree ? on : undefined);
  return {
    id,
    year,
    unit,
    scheme,
    state,
    selfOn: reached(record?.selfOn, standing.self),
    verifiedOn: reached(record?.verifiedOn, standing.verified),
    verifiedBy: reached(record?.verifiedBy, standing.verified),
    finalOn: reached(record?.finalOn, standing.final),
    tree: result?.kind,
    total: result?.total.points,
    ...result?.total.range,
    known: result?.total.known,
    grade: result?.grade?.title,
    gradeBy: result?.grade?.by,
    veto: result?.grade?.veto?.id,
    gradeWithoutVeto: result?.grade?.without,
    rank,
    self: standing.self?.total.points,
    verified: standing.verified?.total.points,
    final: standing.final?.total.points,
    reply,
  };
}
