import { describe, expect, test } from 'vitest';
import { blockHtml } from '../../src/text/block-html.js';
import type { Block } from '../../src/view/records.js';

const block = (given: Partial<Block>): Block => ({
  text: '',
  brackets: [],
  responsibilities: [],
  deadlines: [],
  targets: [],
  implements: [],
  ...given,
});
const printed = { origin: 'printed', text: '责任单位：市司法局' } as const;
const editor = { origin: 'editor', text: '目标：100%' } as const;
const link = { origin: 'editor', text: '落实：up#1（细化）' } as const;

describe('blockHtml', () => {
  test('a paragraph carries its printed brackets', () => {
    expect(blockHtml(block({ text: '公布目录。', brackets: [printed] }), { editor: false })).toBe(
      '<p>公布目录。<span class="bk">【责任单位：市司法局】</span></p>',
    );
  });

  test('what an editor added is left out of the document view', () => {
    const given = block({ text: '公布目录。', brackets: [editor] });
    expect(blockHtml(given, { editor: false })).toBe('<p>公布目录。</p>');
    expect(blockHtml(given, { editor: true })).toContain('〖目标：100%〗');
  });

  test('the id of an upper clause is shown in no view: its name is linked beside the text', () => {
    const given = block({ text: '公布目录。', brackets: [link, editor] });
    expect(blockHtml(given, { editor: true })).toBe('<p>公布目录。<span class="bk editor">〖目标：100%〗</span></p>');
  });

  test('a part can be linked to', () => {
    expect(blockHtml(block({ id: 't1.a', text: '抽查。' }), { editor: false })).toBe('<p id="t1.a">抽查。</p>');
  });

  test('a printed number stays, a bullet does not', () => {
    expect(blockHtml(block({ marker: '1.', text: '抽查。' }), { editor: false })).toBe('<p>1. 抽查。</p>');
    expect(blockHtml(block({ marker: '-', text: '抽查。' }), { editor: false })).toBe('<p>抽查。</p>');
  });

  test('brackets alone stand in a paragraph of their own, and nothing gives nothing', () => {
    expect(blockHtml(block({ brackets: [printed] }), { editor: false })).toBe(
      '<p><span class="bk">【责任单位：市司法局】</span></p>',
    );
    expect(blockHtml(block({ brackets: [editor] }), { editor: false })).toBe('');
  });

  test('a table keeps its form', () => {
    expect(blockHtml(block({ text: '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |' }), { editor: false })).toContain('<table>');
  });

  test('markup in the text and in brackets is never passed on', () => {
    const evil = block({ text: '<img src=x onerror=a()>', brackets: [{ origin: 'printed', text: '<b>' }] });
    expect(blockHtml(evil, { editor: false })).not.toMatch(/<(?:img|b)[\s>]/);
  });
});
