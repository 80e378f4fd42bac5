import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { documentDialect } from '../../src/markdown/dialect.js';
import { plainBlocks } from '../../src/markdown/plain-blocks.js';
import { shiftPositions } from '../../src/markdown/shift-positions.js';

const TOKENS = [
  ...[
    'a',
    '文',
    '（一）',
    '1',
    '3~5',
    '12月',
    '。',
    '【责任单位：市司法局】',
    '{.task #p-1}',
    '“',
    '😀',
    '\u00a0',
    '\u3000',
  ],
  ...[
    '# ',
    '## ',
    '### ',
    '#',
    '- ',
    '-',
    '+ ',
    '1. ',
    '1) ',
    '2.',
    '> ',
    '=',
    '===',
    '---',
    '***',
    '  ',
    '    ',
    '\t',
    ' ',
  ],
  ...['\n', '\n', '\n\n', '\n\n', '\n- ', '\n- ', '\n\n# ', '\n\n### ', '\r\n', '\n\n\n'],
  ...[
    '*',
    '_',
    '`',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&amp;',
    '\\',
    '|',
    ':',
    '://',
    'http://a',
    'www.a.cn',
    'WWW.',
    '@',
    '$',
    '^',
  ],
];

test('what is read line by line is what the parser reads, to the last position', () => {
  const texts = fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 16 }).map((tokens) => tokens.join(''));
  expect(plainAmong(texts, 60_000)).toBeGreaterThan(1_500);
});

test('the same for texts of plain lines in any order', () => {
  const line = fc.constantFrom(
    '',
    '',
    '',
    '文',
    '## 一、目标',
    '### 1. 任务 {.task #p-1}',
    '- 甲',
    '- 2026年底前',
    '#',
    '-',
    '- # a',
    '# a #b',
  );
  const texts = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
  expect(plainAmong(texts, 10_000)).toBeGreaterThan(1_000);
});

test('a stretch of a plan is plain', () => {
  const text =
    '## 一、目标 {#p-s1 theme=law}\n\n### 1. 公开 {.task #p-1}\n\n按季公开。\n\n【责任单位：市司法局】\n\n- 甲。【完成时限：2027年底前】 {#a}\n- 乙。 {#b}\n\n';
  expect(plainBlocks({ text, offset: 0, line: 1, lineCount: 11 })).toHaveLength(5);
});

/** Compares both readings of every text that is read line by line, and counts those texts. */
function plainAmong(texts: fc.Arbitrary<string>, numRuns: number): number {
  let read = 0;
  const check = fc.property(texts, fc.nat(9), fc.nat(99), (text, lines, offset) => {
    const nodes = plainBlocks({ text, offset, line: 1 + lines, lineCount: text.split('\n').length });
    if (!nodes) return;
    read += 1;
    const expected = fromMarkdown(text, documentDialect).children;
    shiftPositions(expected, lines, offset);
    expect({ text, nodes }).toEqual({ text, nodes: expected });
  });
  fc.assert(check, { numRuns, seed: 1 });
  return read;
}
