import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.js';

test.each([
  ['市司法居', ['市财政局', '市司法局'], '市司法局'],
  ['ls26-11', ['ls26-101', 'ls26-102'], 'ls26-101'],
  ['note', ['notes', 'note'], 'note'],
  ['局', ['市', '县'], undefined],
  ['ab', ['cd'], undefined],
  ['completly', ['completed', 'sustained'], 'completed'],
  ['海关', ['市财政局', '市司法局'], undefined],
  ['a', [], undefined],
])('of %s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('of two equally near words the first counts', () => {
  expect(nearest('ls26-109', ['ls26-102', 'ls26-101'])).toBe('ls26-102');
});
