import { CURE_STAGES } from '@zhunsheng/plan-schema';
import { expect, test } from 'vitest';
import { SEARCH_STAGES } from '../../src/search/search-columns.js';

test('the stages that search results show are those of the records, in their order', () => {
  expect(SEARCH_STAGES).toEqual(CURE_STAGES);
});
