import { expect, test } from 'vitest';
import type { ItemScore, ScoreTree } from '../../src/assessments.js';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import { programme, unit } from '../build.js';
import {
  assessment,
  catalogue,
  EXPERT,
  event,
  indicator,
  item,
  observations,
  partOf,
  SHARE,
  scheme,
  value,
} from '../build-tracked.js';

const RECORDS: Records = programme({
  units: [unit('u')],
  catalogues: [catalogue(indicator('scans', { unit: '%' }), indicator('files', { unit: '%' }))],
  observations: [
    observations(
      'scans',
      '2027',
      value('s1', '2027', '91.32', { unit: 'u', date: '2028-01-10', numerator: '1388', denominator: '1520' }),
    ),
    observations(
      'files',
      '2027',
      value('f1', '2027', '89.39', { unit: 'u', date: '2028-01-10', numerator: '59', denominator: '66' }),
    ),
  ],
  schemes: [
    scheme(
      [
        partOf(
          [
            item('reports', '50', { kind: 'per-event', each: '12.5', floor: '0', expected: '4' }),
            item('letters', '25', { kind: 'per-event', each: '2.5', floor: '0' }),
            item('columns', '25', { ...SHARE, to: '50' }),
          ],
          { id: 'daily', ratio: '40' },
        ),
        partOf(
          [
            item('rules', '20', EXPERT),
            item('decisions', '15', EXPERT),
            item('enforcement', '30'),
            item(
              'scanned',
              '10',
              { kind: 'proportional', from: '80', to: '95', atFrom: '6', strict: true },
              { parent: 'enforcement', indicator: 'scans' },
            ),
            item('discretion', '8', { ...SHARE, to: '8' }, { parent: 'enforcement' }),
            item('cases', '12', SHARE, { parent: 'enforcement', indicator: 'files' }),
            item('business', '20', EXPERT),
            item('supervision', '15', EXPERT),
          ],
          { id: 'year', ratio: '50' },
        ),
        partOf([item('survey', '100', SHARE)], { id: 'satisfaction', ratio: '10' }),
      ],
      {
        adjustments: [
          { id: 'praised', title: '省级通报推广', each: '1', cap: '2' },
          { id: 'repeated', title: '同类问题重复发生', each: '-0.5' },
        ],
        vetoes: [{ id: 'incident', title: '重大事件', grade: '不合格' }],
        grades: [
          { title: '优秀', from: '90' },
          { title: '良好', from: '80' },
          { title: '一般', from: '60' },
          { title: '差' },
        ],
      },
    ),
  ],
  assessments: [
    assessment(
      [
        { item: 'reports', value: '4' },
        { item: 'letters', value: '1' },
        { item: 'columns', value: '32' },
        { item: 'rules', verified: '19' },
        { item: 'decisions', verified: '14' },
        { item: 'discretion', value: '8' },
        { item: 'business', verified: '19' },
        { item: 'supervision', verified: '13' },
        { item: 'survey', value: '89.6' },
      ],
      {
        verifiedOn: '2028-02-10',
        events: [event('praised'), event('repeated', 1, { findings: ['2027-005'] })],
      },
    ),
  ],
});

const tree = (): ScoreTree => {
  const verified = track(RECORDS, { asOf: '2028-06-30' }).assessments.get('2027/u')?.verified;
  if (verified === undefined) throw new Error('no tree');
  return verified;
};

test('every leaf has the points of the worked example, with its arithmetic', () => {
  expect(leavesOf(tree()).map(({ id, points, explanation: { working } }) => [id, points, working])).toEqual([
    ['reports', '50.00', '50'],
    ['letters', '22.50', '25 − 1 × 2.5'],
    ['columns', '16.00', '25 × 32 ÷ 50'],
    ['rules', '19.00', undefined],
    ['decisions', '14.00', undefined],
    // 1388 ÷ 1520 = 91.3158 %
    ['scanned', '9.02', '6 + (91.3158 − 80) ÷ 15 × 4'],
    ['discretion', '8.00', '8'],
    // = 10.7273
    ['cases', '10.73', '12 × 59 ÷ 66'],
    ['business', '19.00', undefined],
    ['supervision', '13.00', undefined],
    ['survey', '89.60', '100 × 89.6 ÷ 100'],
  ]);
});

test('parts and total are those of the worked example: 35.40 + 46.375 + 8.96 + 1.00 − 0.50 = 91.235', () => {
  const { parts, adjustments, total, grade } = tree();
  expect(parts.map(({ id, points, weighted }) => [id, points, weighted])).toEqual([
    ['daily', '88.5', '35.4'],
    ['year', '92.75', '46.375'],
    ['satisfaction', '89.6', '8.96'],
  ]);
  expect(adjustments.map(({ id, points }) => [id, points])).toEqual([
    ['praised', '1'],
    ['repeated', '-0.5'],
  ]);
  expect(total).toEqual({
    points: '91.24',
    full: '100',
    known: '100',
    explanation: {
      by: 'total',
      basis: 'computed',
      inputs: [],
      working: '35.4 + 46.375 + 8.96 + 1 − 0.5',
      exact: '91.235',
      rounding: { decimals: 2, mode: 'half-up' },
    },
  });
  expect(grade).toEqual({ title: '优秀', by: 'total' });
});

test('a figure names the records it was computed from, and the whole what it was computed with', () => {
  const scanned = leavesOf(tree()).find(({ id }) => id === 'scanned');
  expect(scanned?.explanation).toMatchObject({
    by: 'proportional',
    basis: 'computed',
    exact: '514/57',
    inputs: [
      { kind: 'observation', year: '2027', entry: 's1', value: '91.32', numerator: '1388', denominator: '1520' },
    ],
  });
  expect(tree().provenance).toEqual({
    scheme: '2027-c',
    plans: [],
    on: '2028-02-10',
    asOf: '2028-06-30',
    dataAsOf: '2028-02-10',
  });
});

function leavesOf({ parts }: ScoreTree): ItemScore[] {
  const below = (one: ItemScore): ItemScore[] => (one.children.length === 0 ? [one] : one.children.flatMap(below));
  return parts.flatMap(({ items }) => items.flatMap(below));
}
