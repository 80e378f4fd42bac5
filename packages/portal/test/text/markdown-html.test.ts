import { renderInline, renderMarkdown } from '@zhunsheng/report-renderer';
import { describe, expect, test } from 'vitest';
import { blocksHtml, excerptOf, inlineHtml } from '../../src/text/markdown-html.js';

const TEXTS = [
  '每年公布目录，向社会公开。',
  '“放管服”改革；3~5日内办结',
  'A & B "quoted"',
  '1986. 之后',
  '- 不是正文',
  '**要点**',
  '网址 https://a.example/x，见',
  '到2027年，覆盖率达到100%（含）',
  "it's",
];

describe('the short way past the parser', () => {
  test.each(TEXTS)('says the same as the renderer: %s', (text) => {
    expect(blocksHtml(text)).toBe(renderMarkdown(text).value);
    expect(inlineHtml(text)).toBe(renderInline(text).value);
  });
});

test('an excerpt counts characters, not code units', () => {
  expect(excerptOf('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  expect(excerptOf('**要点** 一', 10)).toBe('要点 一');
});
