import { expect, test } from 'vitest';
import { dutiesOf } from '../../src/view/duties.js';
import { programmeOf } from '../programme-of.js';

test('a recurring part shows its periods up to the next deadline, its words once', () => {
  const programme = programmeOf();
  const task = programme.tasks.get('t2');
  if (!task) throw new Error('the programme has t2');
  const { duties, hidden } = dutiesOf(programme, task);
  const recurring = duties.filter(({ obligation }) => obligation.part === 't2.a');
  expect(recurring.map(({ first }) => first)).toEqual(recurring.map((_, index) => index === 0));
  expect(duties.at(-1)?.targets).toContain('100%');
  expect(duties.length + hidden).toBe(task.standing.obligations.length);
});
