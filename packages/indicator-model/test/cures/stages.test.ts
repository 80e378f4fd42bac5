import { CURE_STAGES } from '@zhunsheng/plan-schema';
import { expect, test } from 'vitest';
import { STAGES } from '../../src/cures/cure-history.js';

test('the stages that steps are ordered by are those of the records', () => {
  expect(STAGES).toEqual(CURE_STAGES);
});
