import { expect, test } from 'vitest';
import { isPinyin, matchesPinyin, syllablesOf } from '../../src/search/match-pinyin.js';
import { initialsOf, spell } from '../../src/search/spell.js';

test.each([
  ['市司法局', 'shi si fa ju'],
  ['绿色发展', 'lv se fa zhan'],
  ['AI监管（试行）', 'ai jian guan shi xing'],
  ['', ''],
])('%s is spelled %s', (name, spelled) => {
  expect(spell(name)).toBe(spelled);
});

test('a character that is read otherwise in this word keeps its usual reading as well', () => {
  expect(spell('银行').split(' ')[1]?.split('|').sort()).toEqual(['hang', 'xing']);
});

test.each([
  ['市司法局', 'sifaju', true],
  ['市司法局', 'sfj', true],
  ['市司法局', 'shisifa', true],
  ['市司法局', 'sif', true],
  ['市司法局', 'ifaju', false],
  ['市司法局', 'sfjx', false],
  ['市司法局', 'sifajuz', false],
  ['银行', 'yinhang', true],
  ['银行', 'yinxing', true],
  ['西安', "xi'an", true],
  ['西安', 'xian', true],
])('%s is meant by %s: %s', (name, term, meant) => {
  expect(matchesPinyin(syllablesOf(spell(name)), term.replace("'", '"'))).toBe(meant);
});

test.each([
  ['sfj', true],
  ['s', false],
  ['xz26', false],
  ['司法', false],
])('%s could be pinyin: %s', (term, could) => {
  expect(isPinyin(term)).toBe(could);
});

test.each([
  ['市司法局', 'sfj'],
  ['省政府办公厅', 'zfbgt'],
  ['区委', 'qw'],
])('%s goes by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
