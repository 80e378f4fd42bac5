import { expect, test } from 'vitest';
import { joinNumber, splitNumber } from '../../src/notation/heading-number.js';

test.each([
  ['一、部分', '一、', '部分'],
  ['二十一、部分', '二十一、', '部分'],
  ['（一）任务', '（一）', '任务'],
  ['(三十)任务', '(三十)', '任务'],
  ['1.任务', '1.', '任务'],
  ['1. Task', '1.', 'Task'],
  ['1．任务', '1．', '任务'],
  ['3、任务', '3、', '任务'],
  ['（1）任务', '（1）', '任务'],
  ['1）任务', '1）', '任务'],
  ['１．任务', '１．', '任务'],
  ['第一条 适用', '第一条', '适用'],
  ['第十二章 总则', '第十二章', '总则'],
  ['第二部分 任务', '第二部分', '任务'],
  ['第三条之一 补充', '第三条之一', '补充'],
  ['1.10 任务', '1.10', '任务'],
  ['1.10任务', '1.10', '任务'],
  ['2.1.3 任务', '2.1.3', '任务'],
  ['①任务', '①', '任务'],
  ['㈠任务', '㈠', '任务'],
  ['任务', undefined, '任务'],
  ['2027年任务', undefined, '2027年任务'],
  ['10 steps', undefined, '10 steps'],
  ['一网通办', undefined, '一网通办'],
  ['（试行）办法', undefined, '（试行）办法'],
  ['第三方评估', undefined, '第三方评估'],
  ['12345.6', undefined, '12345.6'],
  ['2026.3', undefined, '2026.3'],
])('%s', (heading, number, title) => {
  expect(splitNumber(heading)).toEqual(number === undefined ? { title } : { number, title });
  expect(splitNumber(joinNumber({ number, title }))).toEqual(splitNumber(heading));
});

test('a number is written against a Chinese title and apart from a Latin one', () => {
  expect(joinNumber({ number: '1.', title: '任务' })).toBe('1.任务');
  expect(joinNumber({ number: '1.', title: 'Task' })).toBe('1. Task');
  expect(joinNumber({ number: '第一条', title: '适用' })).toBe('第一条 适用');
  expect(joinNumber({ number: '1.10', title: '任务' })).toBe('1.10 任务');
});
