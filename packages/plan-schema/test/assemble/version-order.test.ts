import { expect, test } from 'vitest';
import { byVersion } from '../../src/assemble/version-order.js';
import { PlanSchema } from '../../src/schemas/plan.js';

const sorted = (...versions: string[]) =>
  versions
    .map((version) => PlanSchema.parse({ id: 'p', title: '方案', version }))
    .sort(byVersion)
    .map(({ version }) => version);

test.each([[['2', '10', '1']], [['1.10', '1.2', '1.1', '1']], [['2', '1.9', '1']], [['draft', '1']], [['1-b', '1-a']]])(
  '%j',
  (versions) => {
    const order = sorted(...versions);
    expect(sorted(...order.toReversed())).toEqual(order);
  },
);

test('numbers count as numbers, piece by piece', () => {
  expect(sorted('2', '10', '1')).toEqual(['1', '2', '10']);
  expect(sorted('1.10', '1.2', '1', '2')).toEqual(['1', '1.2', '1.10', '2']);
});

test('plans are ordered by id first', () => {
  const plans = ['b', 'a'].flatMap((id) =>
    ['2', '1'].map((version) => PlanSchema.parse({ id, title: '方案', version })),
  );
  expect(plans.sort(byVersion).map(({ id, version }) => id + version)).toEqual(['a1', 'a2', 'b1', 'b2']);
});
