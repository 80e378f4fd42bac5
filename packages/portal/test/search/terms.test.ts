import { expect, test } from 'vitest';
import { makeFold } from '../../src/search/fold.js';
import { matchNumber, runsOf } from '../../src/search/numbers.js';
import { termsOf } from '../../src/search/terms.js';

const fold = makeFold(new Map([['執', '执']]));

test.each([
  ['執法 公示', ['执法', '公示']],
  ['  執法　執法  ', ['执法']],
  ['', []],
  ['[2021] 7号', ['(2021)7号']],
  ['星政发 ［２０２１］ 第7号', ['星政发', '(2021)7号']],
  ['星政发〔2021〕7号', ['星政发(2021)7号']],
  ['2021 7号', ['(2021)7号']],
  ['2021年 7号', ['2021年', '7号']],
  ['2026—2030年', ['2026-2030年']],
])('%s asks for %j', (query, terms) => {
  expect(termsOf(query, fold)).toEqual(terms);
});

test.each([
  ['星政发〔2021〕7号', '星政发〔2021〕7号', 'whole'],
  ['星政发〔2021〕7号', '星政发 [2021] 7号', 'whole'],
  ['星政发〔2021〕7号', '２０２１ 7', 'part'],
  ['星政发〔2021〕7号', '2021年第7号', 'part'],
  ['星政发〔2021〕7号', '政发〔2021〕7号', 'part'],
  ['星政发〔2021〕17号', '2021 7号', undefined],
  ['星政发〔2021〕7号', '2021 71号', undefined],
  ['xz26-101', 'XZ26－101', 'whole'],
  ['xz26-101', 'xz26 101', 'whole'],
  ['xz26-101.a', 'xz26-101', 'part'],
  ['xz26-1011', 'xz26-101', undefined],
  ['xz26-101', '26', undefined],
  ['2027-001', '2027', 'part'],
  ['sifaju', 'sifaju', 'whole'],
  ['sifaju', 'sifa', undefined],
])('%s is named by %s: %s', (number, query, match) => {
  expect(matchNumber(runsOf(number, fold), runsOf(query, fold))).toBe(match);
});
