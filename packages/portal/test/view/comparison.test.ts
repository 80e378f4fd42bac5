import { expect, test } from 'vitest';
import { comparisonOf, inspectedPlaces } from '../../src/view/comparison.js';
import { makeSite } from '../../src/view/site.js';
import { themesOf } from '../../src/view/theme-columns.js';
import { programmeOf } from '../programme-of.js';

const reported = programmeOf({
  'plans/p1@1.md': '---\nid: p1\ntitle: 方案\ndisclosure: withheld\n---\n',
  'progress/sifaju/t1.yaml': 'unit: sifaju\ntask: t1\nlog: []\n',
  'inspections/r1/round.yaml': 'id: r1\ntitle: 调研\nkind: special\n',
});
const site = makeSite({
  base: '/',
  audience: 'public',
  languages: ['zh-CN'],
  programmes: [
    { folder: 'planned', programme: programmeOf() },
    { folder: 'reported', programme: reported },
  ],
});

test('a place without a plan is not compared by its tasks, and shown with its inspections', () => {
  expect(comparisonOf(site).map(({ folder }) => folder)).toEqual(['planned']);
  expect(inspectedPlaces(site).map(({ folder, rounds }) => [folder, rounds.length])).toEqual([['reported', 1]]);
});

test('a place without tasks has no column under a theme', () => {
  const [theme] = themesOf(site);
  expect(theme?.columns.map(({ place }) => place.folder)).toEqual(['planned']);
});
