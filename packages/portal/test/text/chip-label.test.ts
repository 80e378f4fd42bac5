import { expect, test } from 'vitest';
import { timelinessLabel } from '../../src/text/chip-label.js';
import { scopeOf } from '../programme-of.js';

const label = (id: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { programme, t } = scopeOf(language);
  const task = programme.tasks.get(id);
  return task && timelinessLabel(t, task.standing);
};

test('an overdue task says by how many days', () => {
  expect(label('t1')).toBe('逾期 182 天');
  expect(label('t1', 'en')).toBe('Overdue 182 days');
});

test('an overdue task that nobody reported on says so', () => {
  expect(label('t2')).toBe('逾期 547 天，未报');
});

test('a task on the day of its deadline is not overdue', () => {
  expect(label('t3')).toBe('临期 0 天');
});
