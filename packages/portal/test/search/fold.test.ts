import { expect, test } from 'vitest';
import { variantsFor } from '../../src/search/character-variants.js';
import { makeFold } from '../../src/search/fold.js';

const CORPUS = '星政发〔2021〕7号 着力规范行政执法监督，批复、凭借、了解、计划、咨询，里程、后台、干部、历史、松鼠';
const { text, located } = makeFold(variantsFor([CORPUS]));

test.each([
  ['full-width figures and letters', 'ＸＺ２６－１０１', 'xz26-101'],
  ['capitals', 'Xz26-A', 'xz26-a'],
  ['brackets of every form', '〔a〕[a]（a）(a)【a】［a］〖a〗{a}', '(a)(a)(a)(a)(a)(a)(a)(a)'],
  ['quotation marks', '“a”「a」‘a’', '"a""a""a"'],
  ['dashes', '2026—2030–31−1', '2026-2030-31-1'],
  ['blanks of every kind', ' a\u3000b\u00a0c\u200b\td ', 'abcd'],
  ['signs that stand for several', '㎡㈠', 'm2(一)'],
])('%s are read as one form', (_, given, folded) => {
  expect(text(given)).toBe(folded);
});

test.each([
  ['the mainland standard', '著力規範行政執法監督，批覆、憑藉、瞭解、計畫、諮詢'],
  ['Taiwan', '裡程、後臺、幹部、歷史'],
  ['Hong Kong', '里程、後台、幹部、歷史'],
])('Traditional characters as in %s are read as Simplified ones', (_, given) => {
  expect(text(CORPUS)).toContain(text(given));
});

test('only variants that the texts can meet are kept', () => {
  const variants = variantsFor(['执法']);
  expect(variants.size).toBeLessThan(10);
  expect(variants.get('執')).toBe('执');
  expect(variants.has('發')).toBe(false);
});

test('the end of a field stays', () => {
  expect(text('一 \n 二')).toBe('一\n二');
});

test('folded text knows where it came from', () => {
  const { text: folded, origins } = located('「執 法」㎡');
  expect(folded).toBe('"执法"m2');
  expect(origins).toEqual([0, 1, 3, 4, 5, 5, 6]);
});

test('a character outside the basic plane keeps its place', () => {
  expect(located('𠮷 a').origins).toEqual([0, 0, 3, 4]);
});
