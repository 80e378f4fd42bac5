import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemScore, Score, ScoreTree } from '../../src/assessments.js';
import { readExact } from '../../src/exact/exact.js';
import { order, ZERO } from '../../src/exact/rational.js';
import type { AssessmentRecord, Records } from '../../src/records.js';
import { gradeOf } from '../../src/score/grade.js';
import { track } from '../../src/track.js';
import { arbitraryScores } from '../arbitrary-scores.js';

const TREES = { numRuns: 500 };

test('every figure and every range lies within 0 and the full points', () => {
  fc.assert(
    fc.property(arbitraryScores, (records) => {
      const most = records.schemes[0]?.total ?? '';
      for (const tree of treesOf(records)) {
        for (const leaf of leavesOf(tree)) expectWithin(leaf, leaf.full ?? '0');
        expectWithin(tree.total, most);
      }
    }),
    TREES,
  );
});

test('a range is there exactly while something is unknown, and holds whatever the unknown turns out to be', () => {
  fc.assert(
    fc.property(arbitraryScores, fc.infiniteStream(fc.integer({ min: 0, max: 12_000 })), (records, numbers) => {
      const before = verifiedOf(records);
      const unknown = before.parts.flatMap(({ missing }) => missing);
      const hasWeights = before.total.explanation.unknown !== 'weights-unknown';
      expect(before.total.range !== undefined).toBe(hasWeights && unknown.length > 0);
      const after = verifiedOf(complete(records, new Set(unknown), numbers));
      if (before.total.range === undefined || after.total.points === undefined) return;
      expect(after.total.range).toBeUndefined();
      expect(after.total.known).toBe('100');
      const points = readExact(after.total.points);
      expect(order(readExact(before.total.range.worst), points)).toBeLessThanOrEqual(0);
      expect(order(points, readExact(before.total.range.best))).toBeLessThanOrEqual(0);
    }),
    TREES,
  );
});

test('the order of records changes nothing', () => {
  fc.assert(
    fc.property(arbitraryScores, (records) => {
      const turned: Records = {
        ...records,
        observations: records.observations.toReversed(),
        assessments: records.assessments.map((one) => ({
          ...one,
          items: one.items.toReversed(),
          events: one.events.toReversed(),
        })),
      };
      expect(verifiedOf(turned)).toEqual(verifiedOf(records));
    }),
    { numRuns: 300 },
  );
});

test('a grade is the best one whose bound the total reaches', () => {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(bounds, fc.integer({ min: 0, max: 10_000 }), (drawn, points) => {
      const falling = drawn.toSorted((a, b) => b - a);
      const grades = falling.map((bound) => ({ title: String(bound), from: (bound / 100).toFixed(2) }));
      const reached = falling.filter((bound) => bound <= points);
      const total = readExact((points / 100).toFixed(2));
      expect(gradeOf(grades, total)).toBe(reached.length === 0 ? undefined : String(Math.max(...reached)));
      expect(gradeOf([...grades, { title: 'last' }], total)).toBe(
        reached.length === 0 ? 'last' : String(Math.max(...reached)),
      );
    }),
    { numRuns: 10_000 },
  );
});

function treesOf(records: Records): ScoreTree[] {
  const standing = track(records, { asOf: '2028-06-30' }).assessments.get('2027/u');
  return [standing?.self, standing?.verified, standing?.final].flatMap((tree) => tree ?? []);
}

function verifiedOf(records: Records): ScoreTree {
  const verified = track(records, { asOf: '2028-06-30' }).assessments.get('2027/u')?.verified;
  if (verified === undefined) throw new Error('not scored');
  return verified;
}

/** The same records with a value, or points, for every leaf that had none. */
function complete(records: Records, unknown: ReadonlySet<string>, numbers: Iterable<number>): Records {
  const drawn = numbers[Symbol.iterator]();
  const items = new Map(
    records.schemes.flatMap(({ parts }) => parts.flatMap((part) => part.items.map((one) => [one.id, one] as const))),
  );
  const fill = (one: AssessmentRecord['items'][number]) => {
    if (!unknown.has(one.item)) return one;
    const number = (drawn.next().value ?? 0) / 100;
    const isExpert = items.get(one.item)?.rule?.kind === 'expert';
    return isExpert ? { ...one, verified: number.toFixed(2) } : { ...one, value: number.toFixed(2) };
  };
  return { ...records, assessments: records.assessments.map((one) => ({ ...one, items: one.items.map(fill) })) };
}

function leavesOf({ parts }: ScoreTree): ItemScore[] {
  const below = (one: ItemScore): ItemScore[] => (one.children.length === 0 ? [one] : one.children.flatMap(below));
  return parts.flatMap(({ items }) => items.flatMap(below));
}

/** A mean of what is known may lie outside its range: what is missing cannot be worse than its rule allows. */
function expectWithin({ points, range }: Score, most: string): void {
  if (range !== undefined) expect(order(readExact(range.worst), readExact(range.best))).toBeLessThanOrEqual(0);
  for (const figure of [range?.worst, points, range?.best]) {
    if (figure === undefined) continue;
    expect(order(ZERO, readExact(figure))).toBeLessThanOrEqual(0);
    // Rounding may lift a figure over full points that have more decimals than it.
    if (!most.includes('.')) expect(order(readExact(figure), readExact(most))).toBeLessThanOrEqual(0);
  }
}
