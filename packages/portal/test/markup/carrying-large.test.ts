import { expect, test } from 'vitest';
import { carryingLarge } from '../../src/markup/carrying-large.js';

test('a link is preceded by a hidden one that carries large text on', () => {
  expect(carryingLarge('<li><a href="/tasks/" rel="prev">任务</a></li>')).toBe(
    '<li><a class="on-large" hidden href="/tasks/#large" rel="prev">任务</a><a href="/tasks/" rel="prev">任务</a></li>',
  );
});

test('a link with a fragment stays alone', () => {
  const link = '<a class="to-large" href="#large">大字版</a><a href="/plans/p1/#p1-s1">条款</a>';
  expect(carryingLarge(link)).toBe(link);
});
