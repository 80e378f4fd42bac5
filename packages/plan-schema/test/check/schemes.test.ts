import { describe, expect, test } from 'vitest';
import { checkProgramme } from '../../src/check/check-programme.js';
import { ProgrammeSchema } from '../../src/schemas/programme.js';

const expert = { kind: 'expert' };

function codesOf(part: object, more: object = {}): string[] {
  const programme = ProgrammeSchema.parse({
    id: 'ceshi',
    title: '测试',
    jurisdiction: { name: '测试市' },
    units: [{ id: 'u1', name: '甲局' }],
    schemes: [
      {
        id: '2027-a',
        year: '2027',
        class: 'a',
        title: '评分方案',
        units: ['u1'],
        parts: [{ id: 'p', title: '年终', ratio: '100', ...part }],
      },
    ],
    ...more,
  });
  return checkProgramme(programme).map(({ code }) => code);
}

describe('weights', () => {
  test('that are not known are legal: such a tree needs no rules and stands without scores', () => {
    const items = [{ id: 'a' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'a' }];
    expect(codesOf({ items })).toEqual([]);
  });

  test('may be known above and not below', () => {
    const items = [
      { id: 'a', weight: '100' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'a' },
    ];
    expect(codesOf({ items })).toEqual([]);
  });

  test('are added without loss: thirds to four decimals miss the hundred by a ten-thousandth', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, weight: '33.3333', rule: expert }));
    expect(codesOf({ items })).toEqual(['weights-not-summed']);
    expect(codesOf({ items: [...items.slice(1), { id: 'd', weight: '33.3334', rule: expert }] })).toEqual([]);
  });

  test('reach the full points of their part, whatever these are', () => {
    const items = [{ id: 'a', weight: '30', rule: expert }];
    expect(codesOf({ full: '30.0', items })).toEqual([]);
  });
});

test('an item of a mean without weights can have all points of what stands above it', () => {
  const step = (points: string) => ({ kind: 'step', steps: [{ bound: '1', points }] });
  const items = (points: string) => [
    { id: 'a', weight: '40' },
    { id: 'b', parent: 'a', rule: step(points) },
    { id: 'c', parent: 'a', rule: expert },
    { id: 'd', weight: '60', rule: expert },
  ];
  expect(codesOf({ combine: 'mean', items: items('40') })).toEqual([]);
  expect(codesOf({ combine: 'mean', items: items('40.1') })).toEqual(['rule-beyond-full']);
});

test('two files on one cure cannot stand in a folder, but in memory they are told apart by their entries', () => {
  const entry = { id: 'e', step: 'rectifying', date: '2027-02-01' };
  const cure = { finding: 'f1', lead: 'u1', horizon: 'staged', disclosure: 'public', log: [entry] };
  const more = {
    inspections: [{ id: 'r1', title: '督察', kind: 'special' }],
    findings: [{ id: 'f1', round: 'r1', unit: 'u1', foundOn: '2027-01-01', disclosure: 'public' }],
  };
  expect(codesOf({}, { ...more, rectifications: [cure] })).toEqual([]);
  expect(codesOf({}, { ...more, rectifications: [cure, cure] })).toContain('id-duplicate');
});
