import { describe, expect, test } from 'vitest';
import { treeRows } from '../../src/view/tree-rows.js';
import { measuredProgramme } from '../measured-programme.js';

const tops = measuredProgramme().figures.catalogues.get('zb')?.roots ?? [];
const shown = (limit: number) => {
  const { rows, whole } = treeRows(tops, limit);
  return [rows.map(({ id }) => id), whole];
};

describe('treeRows', () => {
  test('shows a tree that fits', () => {
    expect(shown(4)).toEqual([['a', 'a-1', 'a-2', 'b'], true]);
  });

  test('shows the upper levels of one that does not', () => {
    expect(shown(3)).toEqual([['a', 'b'], false]);
  });

  test('shows the first of a level that alone is too long', () => {
    expect(shown(1)).toEqual([['a'], false]);
  });
});
