import type { AssessmentStanding, ScoreTree } from '../assessments.js';
import { compare } from '../compare.js';
import type { AssessmentRecord, Records, SchemeRecord } from '../records.js';
import type { ScoreBooks, TreeKind } from './score-context.js';
import { scoreTree } from './score-tree.js';

/** An assessment before it is ranked among the others. */
export type Unranked = Omit<AssessmentStanding, 'rank'>;

/**
 * Scores every assessment that is there by `asOf`, by year and then unit. Each tree is made with the records of its own
 * day, so that what is corrected or finished later leaves a result as it was made.
 *
 * @example
 * // self-scored 2028-01-10, verified 2028-02-01, final 2028-02-25
 * assessmentStandings(records, books).get('2027/shichangju')?.state // 'verified' from 2028-02-01 to 2028-02-24
 */
export function assessmentStandings(
  { assessments, schemes }: Pick<Records, 'assessments' | 'schemes'>,
  books: ScoreBooks,
): Map<string, Unranked> {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const standings = assessments.flatMap((assessment) => {
    const scheme = byId.get(assessment.scheme);
    return scheme === undefined || !exists(assessment, books.context.asOf)
      ? []
      : [standingOf(assessment, scheme, books)];
  });
  return new Map(standings.toSorted((a, b) => compare(a.id, b.id)).map((one) => [one.id, one]));
}

function exists({ year, selfOn, verifiedOn, finalOn }: AssessmentRecord, asOf: string): boolean {
  const days = [selfOn, verifiedOn, finalOn].flatMap((day) => day ?? []);
  return days.length === 0 ? `${year}-01-01` <= asOf : days.some((day) => day <= asOf);
}

function standingOf(assessment: AssessmentRecord, scheme: SchemeRecord, books: ScoreBooks): Unranked {
  const { asOf, units } = books.context;
  const { year, unit, reply } = assessment;
  const trees = treesOf(assessment, scheme, books);
  const result = trees.final ?? trees.verified ?? trees.self;
  return {
    id: `${year}/${unit}`,
    year,
    unit: units.inOffice(unit),
    recordedUnit: unit,
    scheme: scheme.id,
    state: stateOf(assessment, trees.self, asOf),
    ...trees,
    ...(result === undefined ? {} : { result }),
    ...(reply === undefined || reply.date > asOf ? {} : { reply }),
  };
}

type Trees = Pick<AssessmentStanding, 'self' | 'verified' | 'final'>;

function treesOf(assessment: AssessmentRecord, scheme: SchemeRecord, books: ScoreBooks): Trees {
  const { asOf } = books.context;
  const { selfOn, verifiedOn, finalOn, items } = assessment;
  const tree = (kind: TreeKind, day: string | undefined): ScoreTree | undefined =>
    (day ?? asOf) > asOf ? undefined : scoreTree({ kind, scheme, assessment, on: day ?? asOf }, books);
  const isSelfScored = items.some((item) => item.self !== undefined);
  const isDecided = finalOn !== undefined || items.some((item) => item.final !== undefined);
  const self = isSelfScored ? tree('self', selfOn ?? verifiedOn ?? finalOn) : undefined;
  const verified = tree('verified', verifiedOn ?? finalOn);
  const final = isDecided ? tree('final', finalOn ?? verifiedOn) : undefined;
  return {
    ...(self === undefined ? {} : { self }),
    ...(verified === undefined ? {} : { verified }),
    ...(final === undefined ? {} : { final }),
  };
}

function stateOf(
  { verifiedOn, finalOn }: AssessmentRecord,
  self: ScoreTree | undefined,
  asOf: string,
): AssessmentStanding['state'] {
  if (finalOn !== undefined && finalOn <= asOf) return 'final';
  if (verifiedOn !== undefined && verifiedOn <= asOf) return 'verified';
  return self === undefined ? 'open' : 'self-scored';
}
