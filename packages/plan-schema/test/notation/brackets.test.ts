import { describe, expect, test } from 'vitest';
import { splitBracketRun } from '../../src/notation/brackets.js';

function split(text: string) {
  const { text: before, brackets, problems } = splitBracketRun(text);
  return [before, brackets.map((one) => `${one.origin} ${one.text}`), problems.map(({ code }) => code)];
}

describe('splitBracketRun', () => {
  test.each<[string, string, string[]]>([
    ['正文。【责任单位：甲局】', '正文。', ['printed 责任单位：甲局']],
    ['【责任单位：甲局】', '', ['printed 责任单位：甲局']],
    ['正文。【责任单位：甲局】〖落实：a#1〗', '正文。', ['printed 责任单位：甲局', 'editor 落实：a#1']],
    ['正文。\n【责任单位：甲局】 \n 【时限：年内】 \n', '正文。', ['printed 责任单位：甲局', 'printed 时限：年内']],
    ['正文。【责任单位：甲局【一处】、乙局】', '正文。', ['printed 责任单位：甲局【一处】、乙局']],
    ['【附】正文', '【附】正文', []],
    ['正文', '正文', []],
    ['', '', []],
  ])('cuts %j', (text, before, brackets) => {
    expect(split(text)).toEqual([before, brackets, []]);
  });

  test('says where the inner words stand', () => {
    expect(splitBracketRun('正文【一】 〖二〗').brackets).toEqual([
      { origin: 'printed', text: '一', start: 3, end: 4 },
      { origin: 'editor', text: '二', start: 7, end: 8 },
    ]);
  });

  test('reports a bracket that never closes, and one that text goes on after', () => {
    expect(splitBracketRun('正文【责任单位：甲局').problems).toEqual([
      { code: 'bracket-unclosed', start: 2, end: 10, values: { open: '【', close: '】' } },
    ]);
    expect(splitBracketRun('甲【责任单位：乙局】。丙').problems).toEqual([
      { code: 'bracket-inside-text', start: 1, end: 10, values: { open: '【', close: '】' } },
    ]);
  });

  test('leaves other brackets in the text alone', () => {
    expect(splitBracketRun('按【附件】办理').problems).toEqual([]);
  });
});
