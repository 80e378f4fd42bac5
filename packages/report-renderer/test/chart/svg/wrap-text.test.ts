import { expect, test } from 'vitest';
import { fitText, wrapText } from '../../../src/chart/svg/wrap-text.js';

test.each([
  ['市司法局', 10, ['市司法局']],
  ['市人力资源社会保障局', 7, ['市人力资源', '社会保障局']],
  ['市行政审批局（政务中心）', 9, ['市行政审批局', '（政务中心）']],
  ['第一，第二，第三', 4, ['第一，', '第二，', '第三']],
  ['一二三、四五', 3.5, ['一二', '三、', '四五']],
  ['annual report 2028', 8, ['annual', 'report 2028']],
  ['', 5, ['']],
])('%s in lines of %i', (text, width, lines) => {
  expect(wrapText(text, width, 3)).toEqual(lines);
});

test('what does not fit into the lines ends in an ellipsis', () => {
  expect(wrapText('市人力资源社会保障局综合执法支队', 5, 2)).toEqual(['市人力资', '源社会保…']);
});

test('a word wider than a line is broken', () => {
  expect(wrapText('WWWWWWWW', 2.4, 3)).toEqual(['WWW', 'WWW', 'WW']);
});

test('a text that fits is left alone, others are cut within their width', () => {
  expect(fitText('市司法局', 4.08)).toBe('市司法局');
  expect(fitText('市司法局', 4)).toBe('市司法…');
});
