import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.js';

/** Every wording of a table that is a plain string. */
function wordsIn(table: object): string[] {
  return Object.values(table).flatMap((value) =>
    typeof value === 'string' ? value : typeof value === 'object' && value ? wordsIn(value) : [],
  );
}

test('no wording is empty, apart from particles that English does without', () => {
  expect(wordsIn(messagesOf('zh-CN')).filter((word) => word.trim() === '')).toEqual([]);
  expect(wordsIn(messagesOf('en')).filter((word) => word.trim() === '')).toEqual(['']);
});

test('English wordings hold no Chinese, apart from the link back to it', () => {
  expect(wordsIn(messagesOf('en')).filter((word) => /\p{Script=Han}/u.test(word))).toEqual(['中文']);
});
