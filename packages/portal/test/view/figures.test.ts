import { describe, expect, test } from 'vitest';
import { measuredProgramme } from '../measured-programme.js';

const { figures } = measuredProgramme();
const ids = (views: Iterable<{ readonly id: string }> | undefined) => [...(views ?? [])].map(({ id }) => id);

describe('viewFigures', () => {
  test('keeps the tree of a catalogue in printed order', () => {
    const catalogue = figures.catalogues.get('zb');
    expect(ids(catalogue?.roots)).toEqual(['a', 'b']);
    expect(ids(figures.indicators.get('a')?.children)).toEqual(['a-1', 'a-2']);
    expect(ids(figures.indicators.get('a-2')?.above)).toEqual(['a']);
  });

  test('narrows what is measured by state and kind, and counts no branches', () => {
    expect(ids(figures.leaves)).toEqual(['a-1', 'a-2', 'b']);
    expect([...figures.facets.kind].map(([kind, some]) => [kind, ids(some)])).toEqual([
      ['binding', ['a-1']],
      ['expected', ['a-2']],
      ['unstated', ['b']],
    ]);
    expect([...figures.facets.state].map(([state, some]) => [state, ids(some)])).toEqual([
      ['achieved', ['a-1']],
      ['missed', ['a-2']],
      ['no-goal', ['b']],
    ]);
  });

  test('an indicator of a part belongs to its task', () => {
    expect(ids(figures.indicatorsOfTask.get('t2'))).toEqual(['a-1']);
    expect(ids(figures.indicatorsOfTask.get('t1'))).toEqual(['a-2']);
  });

  test('finds the indicators that a unit answers for, and those with values of it', () => {
    expect(ids(figures.indicatorsOwned.get('sifaju'))).toEqual(['a-1']);
    expect(ids(figures.indicatorsOfUnit.get('dangan'))).toEqual(['a-2']);
  });

  test('puts schemes and the results of a unit in order, the newest year first', () => {
    expect([...figures.years.keys()]).toEqual(['2027', '2026']);
    expect(ids(figures.assessmentsOfUnit.get('sifaju'))).toEqual(['2027/sifaju', '2026/sifaju']);
  });

  test('a result stands with its scheme in order of place; vetoed and unknown ones have none', () => {
    const scheme = figures.schemes.get('2027-all');
    expect(scheme?.assessments.map(({ id, standing }) => [id, standing.rank])).toEqual([
      ['2027/sifaju', 1],
      ['2027/caizhengju', undefined],
      ['2027/dangan', undefined],
    ]);
  });
});
