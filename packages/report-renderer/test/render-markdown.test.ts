import { describe, expect, test } from 'vitest';
import { renderInline, renderMarkdown } from '../src/index.js';

const note = '甲[^1]，乙[^1]。\n\n[^1]: 说明。';

describe('footnotes', () => {
  test('carry labels in Chinese and ids with a prefix', () => {
    expect(renderMarkdown(note).value).toMatchInlineSnapshot(`
      "<p>甲<sup><a href="#md-fn-1" id="md-fnref-1" aria-describedby="md-footnotes">1</a></sup>，乙<sup><a href="#md-fn-1" id="md-fnref-1-2" aria-describedby="md-footnotes">1</a></sup>。</p>
      <section class="footnotes" aria-labelledby="md-footnotes"><p class="footnotes-label" id="md-footnotes">注释</p>
      <ol>
      <li id="md-fn-1">
      <p>说明。 <a href="#md-fnref-1" aria-label="返回注1在正文中的位置" class="footnote-back">↩</a> <a href="#md-fnref-1-2" aria-label="返回注1在正文中的第2处" class="footnote-back">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  test('carry labels in English', () => {
    const { value } = renderMarkdown(note, { language: 'en', idPrefix: 't1-' });
    expect(value).toContain('aria-label="Back to note 1 in the text"');
    expect(value).toContain('aria-label="Back to use 2 of note 1"');
    expect(value).toContain('<p class="footnotes-label" id="t1-footnotes">Notes</p>');
  });

  test('lead to ids that exist', () => {
    const { value } = renderMarkdown('甲[^一]乙[^b]丙[^一]\n\n[^b]: 说明。\n\n[^一]: 说明。', { idPrefix: 'x-' });
    const ids = [...value.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...value.matchAll(/(?:href="#|aria-[a-z]+by=")([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  test('can be defined far from where they are used', () => {
    const far = `甲[^1]\n\n${'乙\n\n'.repeat(200)}[^1]: 说明`;
    expect(renderMarkdown(far).value).toContain('<a href="#md-fn-1" id="md-fnref-1"');
  });
});

describe('options', () => {
  test('headings take their place below those of the page and end at level 6', () => {
    expect(renderMarkdown('# 甲\n\n##### 乙', { headingOffset: 2 }).value).toBe('<h3>甲</h3>\n<h6>乙</h6>');
  });

  test('links to other sites get the rel that the caller wants, own links none', () => {
    expect(renderMarkdown('[甲](https://a.cn)[乙](/b)', { linkRel: 'nofollow noopener' }).value).toBe(
      '<p><a href="https://a.cn" rel="nofollow noopener">甲</a><a href="/b">乙</a></p>',
    );
  });
});

test('line endings do not change the bytes', () => {
  const text = '# 甲\n\n乙\nabc\n\n```\n丙\n丁\n```\n\n- 戊\n- 己\n';
  expect(renderMarkdown(text.replaceAll('\n', '\r\n'))).toEqual(renderMarkdown(text));
  expect(renderMarkdown(`\ufeff${text}`)).toEqual(renderMarkdown(text));
});

test('a text beyond the limits gives no page but a diagnostic', () => {
  expect(renderMarkdown(`甲\n\n${'>'.repeat(2_000)}乙`)).toEqual({
    value: '',
    diagnostics: [{ code: 'markdown-too-deep', line: 3, column: 1, found: '50' }],
  });
  expect(renderInline('甲\0').diagnostics).toEqual([{ code: 'markdown-nul', line: 1, column: 2, found: '0' }]);
});

describe('a line of text', () => {
  test.each([
    ['1. **加强**监督', '1. <strong>加强</strong>监督'],
    ['# 标题', '# 标题'],
    ['- 甲', '- 甲'],
    ['> 甲', '> 甲'],
    ['    甲', '甲'],
    ['---', '---'],
    ['|甲|乙|', '|甲|乙|'],
    ['（一）见http://a.cn。', '（一）见<a href="http://a.cn" rel="noopener noreferrer">http://a.cn</a>。'],
    ['[甲]: 乙', '[甲]: 乙'],
    ['', ''],
  ])('%j', (text, html) => {
    expect(renderInline(text)).toEqual({ value: html, diagnostics: [] });
  });
});
