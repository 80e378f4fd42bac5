import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemScore, ScoreTree } from '../../src/assessments.js';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { arbitraryScores } from '../arbitrary-scores.js';

const CASES = 600;
const hasPython = spawnSync('python3', ['--version']).status === 0;
const isRequired = process.env['CI'] === 'true';

/** What both sides say of one tree. Leaves whose weights are not known have no figures. */
interface Opinion {
  readonly leaves: Readonly<Record<string, string | readonly [string, string]>>;
  readonly total: string | null;
  readonly range: readonly [string, string] | null;
  readonly grade: string | null;
}

test.skipIf(!hasPython && !isRequired)(
  'a second computation by decimal arithmetic agrees to the last digit (skipped where there is no python3)',
  () => {
    const programmes = fc.sample(arbitraryScores, CASES);
    const second = secondOpinion(programmes);
    const first = programmes.map(firstOpinion);
    const differing = programmes.findIndex((_, at) => !isDeepStrictEqual(first[at], second[at]));
    expect(first[differing], JSON.stringify(programmes[differing])).toEqual(second[differing]);
    expect(second).toHaveLength(CASES);
  },
);

function secondOpinion(programmes: readonly Records[]): unknown[] {
  const { stdout, stderr, status } = spawnSync('python3', [join(import.meta.dirname, 'score.py')], {
    input: JSON.stringify(programmes),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function firstOpinion(programme: Records): Record<string, Opinion> {
  const standing = track(programme, { asOf: '2028-06-30' }).assessments.get('2027/u');
  const { self, verified, final } = standing ?? {};
  if (verified === undefined || final === undefined) throw new Error('not scored');
  return { verified: opinionOn(verified), final: opinionOn(final), ...(self && { self: opinionOn(self) }) };
}

function opinionOn({ parts, total, grade }: ScoreTree): Opinion {
  const leaves = parts.filter(({ range, points }) => range ?? points).flatMap(({ items }) => items.flatMap(leavesOf));
  return {
    leaves: Object.fromEntries(
      leaves.map(({ id, points, range }) => [id, points ?? [range?.worst ?? '', range?.best ?? '']]),
    ),
    total: total.points ?? null,
    range: total.range ? [total.range.worst, total.range.best] : null,
    grade: grade?.title ?? null,
  };
}

function leavesOf(item: ItemScore): ItemScore[] {
  return item.children.length === 0 ? [item] : item.children.flatMap(leavesOf);
}
