import { expect, test } from 'vitest';
import { nearWords } from '../../src/search/near-words.js';

const NAMES = ['行政执法公示制度', '执法公示平台', '规范性文件管理', '市司法局'];

test.each([
  ['another character', '执法工示', ['执法公示']],
  ['a missing one', '规范文件', ['规范性文件']],
  ['one too many', '市司司法局', ['市司法局']],
])('%s leads to the word that was meant', (_, term, near) => {
  expect(nearWords(NAMES, term)).toEqual(expect.arrayContaining(near));
  expect(nearWords(NAMES, term)[0]).toBe(near[0]);
});

test('runs of the term itself follow, the longest ones', () => {
  expect(nearWords(NAMES, '规范性文件清理工作')).toEqual(['规范性文件']);
});

test('nothing is offered for a single character or for what is like nothing', () => {
  expect(nearWords(NAMES, '执')).toEqual([]);
  expect(nearWords(NAMES, '天气预报')).toEqual([]);
});
