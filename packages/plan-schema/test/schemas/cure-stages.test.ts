import { expect, test } from 'vitest';
import { CURE_STAGES, CURE_TRANSITIONS } from '../../src/schemas/cure-stages.js';
import { CLOSURE_STEP, CURE_STEP } from '../../src/schemas/cure-steps.js';
import { cureStagesPage } from './cure-stages-page.js';

test('docs/cure-stages.md is up to date (npm run generate -w @zhunsheng/plan-schema)', async () => {
  await expect(cureStagesPage()).toMatchFileSnapshot('../../docs/cure-stages.md');
});

test('every step of both files but an extension is a stage, and every stage can be reached', () => {
  const steps = [...CURE_STEP.tokens, ...CLOSURE_STEP.tokens].filter((step) => step !== 'extended');
  expect(new Set(CURE_STAGES)).toEqual(new Set(['registered', ...steps]));
  const reached = new Set<string>(['registered']);
  for (const _ of CURE_STAGES) {
    for (const { from, to } of CURE_TRANSITIONS) if (reached.has(from)) reached.add(to);
  }
  expect(reached).toEqual(new Set(CURE_STAGES));
});

test('nothing is closed without public notice unless it is transferred', () => {
  const ends = CURE_TRANSITIONS.filter(({ to }) => to === 'closed');
  expect(
    ends.filter(({ from }) => from !== 'noticed').every(({ outcomes }) => outcomes?.join() === 'transferred'),
  ).toBe(true);
});
