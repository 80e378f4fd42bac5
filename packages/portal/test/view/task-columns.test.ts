import { expect, test } from 'vitest';
import { columnsOf } from '../../src/view/task-columns.js';
import { scopeOf } from '../programme-of.js';

test('columns say what rows show and filters ask for', () => {
  const { id, who, timing, facets } = columnsOf(scopeOf());
  expect(id).toEqual(['t1', 't2', 't3']);
  expect(who[0]).toBe('市司法局、市财政局');
  expect(timing[0]).toBe('逾期 182 天');
  expect(facets.unit[0]).toBe('sifaju caizhengju');
  expect(facets.theme).toEqual(['rules', 'rules', '']);
});

test('columns use the interface’s language', () => {
  expect(columnsOf(scopeOf('en')).who[0]).toBe('Bureau of Justice, 市财政局');
});
