import type { AssessmentStanding, SchemeStanding } from '../assessments.js';
import { compare } from '../compare.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import { order, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import { groupBy } from '../group-by.js';
import type { Records, SchemeRecord } from '../records.js';
import type { Unranked } from './assessment-standings.js';

/** Schemes with their results, and the results with their places. */
export interface RankedSchemes {
  readonly schemes: ReadonlyMap<string, SchemeStanding>;
  readonly assessments: ReadonlyMap<string, AssessmentStanding>;
}

interface Placed {
  readonly standing: Unranked;
  readonly points: Rational | undefined;
}

/**
 * Ranks the results of each scheme by their rounded totals. Equal totals share a place, and the next one counts them
 * all: 1, 2, 2, 4. A result that is not yet verified, that a veto decided or that is not wholly known has no place.
 */
export function rankSchemes(
  schemes: Records['schemes'],
  assessments: ReadonlyMap<string, Unranked>,
  units: UnitDirectory,
  asOf: string,
): RankedSchemes {
  const byScheme = groupBy(assessments.values(), ({ scheme }) => scheme);
  const ranks = new Map<string, number>();
  const issued = schemes.filter((scheme) => (scheme.issuedOn ?? asOf) <= asOf || byScheme.has(scheme.id));
  const standings = issued
    .toSorted((a, b) => compare(a.id, b.id))
    .map((scheme) => {
      const placed = (byScheme.get(scheme.id) ?? []).map(placedOf).toSorted(bestFirst);
      for (const one of placed) {
        const { points } = one;
        if (points === undefined) continue;
        const better = placed.filter((other) => other.points !== undefined && order(other.points, points) > 0);
        ranks.set(one.standing.id, better.length + 1);
      }
      return schemeStanding(scheme, placed, units);
    });
  return {
    schemes: new Map(standings.map((one) => [one.id, one])),
    assessments: new Map(
      [...assessments].map(([id, one]) => {
        const rank = ranks.get(id);
        return [id, rank === undefined ? one : { ...one, rank }];
      }),
    ),
  };
}

function placedOf(standing: Unranked): Placed {
  const { total, grade } = standing.result ?? {};
  const isDecided = standing.state === 'verified' || standing.state === 'final';
  const isRanked = isDecided && total?.range === undefined && grade?.by !== 'veto';
  return { standing, points: isRanked && total?.points !== undefined ? readDecimal(total.points) : undefined };
}

function bestFirst(a: Placed, b: Placed): number {
  if (a.points !== undefined && b.points !== undefined) return order(b.points, a.points) || byId(a, b);
  return Number(a.points === undefined) - Number(b.points === undefined) || byId(a, b);
}

function byId(a: Placed, b: Placed): number {
  return compare(a.standing.id, b.standing.id);
}

function schemeStanding(scheme: SchemeRecord, placed: readonly Placed[], units: UnitDirectory): SchemeStanding {
  const { id, year, class: unitClass, grades } = scheme;
  const members = units.owersOf(scheme.units).units;
  const assessed = new Set(placed.map(({ standing }) => standing.unit));
  const byGrade = groupBy(placed, ({ standing }) => standing.result?.grade?.title);
  return {
    id,
    year,
    class: unitClass,
    units: members,
    assessments: placed.map(({ standing }) => standing.id),
    missing: members.filter((unit) => !assessed.has(unit)),
    grades: grades.map(({ title }) => ({ title, count: byGrade.get(title)?.length ?? 0 })),
    ungraded: byGrade.get(undefined)?.length ?? 0,
    scored: hasWeights(scheme),
  };
}

function hasWeights({ parts }: SchemeRecord): boolean {
  return parts.every(({ combine, items }) => {
    const siblings = [...groupBy(items, ({ parent }) => parent).values()];
    return siblings.every((own) => {
      const without = own.filter(({ weight }) => weight === undefined).length;
      return without === 0 || (combine === 'mean' && without === own.length);
    });
  });
}
