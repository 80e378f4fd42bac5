import { expect, test } from 'vitest';
import { fingerprint } from '../src/fingerprint.js';

const TEXT = '到2028年，执法人员每人每年参加培训不少于60学时，合格率达到95%以上。';

test('is 16 hexadecimal digits and stays the same for ever', () => {
  expect(fingerprint(TEXT)).toBe('f2197d59c46638ef');
});

test.each([
  ['blanks', '到 2028 年，执法人员每人每年参加培训不少于 60 学时，\n合格率达到 95% 以上。'],
  ['width', '到２０２８年,执法人员每人每年参加培训不少于６０学时,合格率达到９５％以上.'],
  ['punctuation', '到2028年执法人员每人每年参加培训不少于60学时；合格率达到95%以上'],
  ['invisible characters', `\uFEFF${TEXT}\u200B`],
])('does not depend on %s', (_, text) => {
  expect(fingerprint(text)).toBe(fingerprint(TEXT));
});

test.each([
  ['a figure', TEXT.replace('60', '80')],
  ['a word', TEXT.replace('不少于', '少于')],
  ['a percent sign', TEXT.replace('95%', '95')],
  ['a per-mille sign', TEXT.replace('%', '‰')],
  ['a comparator', `${TEXT}≥`],
])('changes with %s', (_, text) => {
  expect(fingerprint(text)).not.toBe(fingerprint(TEXT));
});
