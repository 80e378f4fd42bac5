import { describe, expect, test } from 'vitest';
import { type MarkdownRefusalCode, markdownLimits, parseMarkdown } from '../../src/markdown/index.js';

/** No parse may hang; the measured times are far below, and a slow machine must not fail the test. */
const hang = 5_000;

function numbered(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join('');
}

describe('hostile texts end in a refusal', () => {
  const cases: readonly (readonly [string, string, MarkdownRefusalCode, line: number])[] = [
    ['2,000 nested quotes', `${'>'.repeat(2_000)}甲`, 'markdown-too-deep', 1],
    ['2,000 nested quotes with blanks', `甲\n\n${'> '.repeat(2_000)}乙`, 'markdown-too-deep', 3],
    ['nested lists on one line', '- '.repeat(20_000), 'markdown-too-deep', 1],
    ['nested ordered lists on one line', '1. '.repeat(7_000), 'markdown-too-deep', 1],
    ['nested quotes and lists', `${'> - '.repeat(5_000)}甲`, 'markdown-too-deep', 1],
    ['lists nested by indentation', numbered(150, (n) => `${' '.repeat(2 * n)}- 甲\n`), 'markdown-too-deep', 51],
    ['nested footnotes', numbered(200, (n) => `[^${n}]: `), 'markdown-too-deep', 1],
    ['5,000 footnotes', numbered(5_000, (n) => `甲[^${n}]\n\n[^${n}]: 注\n\n`), 'markdown-too-many-definitions', 8001],
    ['50,000 definitions', numbered(50_000, (n) => `[a${n}]: b\n`), 'markdown-too-large', 1],
    ['30,000 definitions', numbered(30_000, (n) => `[${n}]: b\n`), 'markdown-block-too-long', 1],
    ['opening brackets', `甲\n\n${'['.repeat(50_000)}`, 'markdown-too-many-marks', 3],
    ['brackets that close', `${'['.repeat(9_000)}${']'.repeat(9_000)}`, 'markdown-too-many-marks', 1],
    ['images in images', '![[]('.repeat(10_000), 'markdown-too-many-marks', 1],
    ['links without an end', '[a](b "'.repeat(9_000), 'markdown-too-many-marks', 1],
    ['emphasis without an end', '*a_ '.repeat(15_000), 'markdown-too-many-marks', 1],
    ['code without an end', numbered(300, (n) => `${'`'.repeat(n)}a`), 'markdown-too-many-marks', 1],
    ['tags without an end', `甲${'<!--a '.repeat(9_000)}`, 'markdown-too-many-marks', 1],
    ['less-than signs', '<'.repeat(60_000), 'markdown-too-many-marks', 1],
    ['character references', '&amp;'.repeat(12_000), 'markdown-too-many-marks', 1],
    ['backslashes', '\\'.repeat(60_000), 'markdown-too-many-marks', 1],
    ['URLs', 'http://a.cn '.repeat(5_000), 'markdown-too-many-marks', 1],
    ['a table of 100,000 columns', `${'|a'.repeat(100_000)}\n${'|-'.repeat(100_000)}`, 'markdown-block-too-long', 1],
    ['underlines of headings', '甲\n=\n'.repeat(5_000), 'markdown-too-many-lines', 1],
    ['lazy lines', `> 甲\n${'乙\n'.repeat(10_000)}`, 'markdown-too-many-lines', 1],
    ['blank lines in deep lists', `${'- '.repeat(40)}甲\n${'\n'.repeat(50_000)}`, 'markdown-too-many-lines', 1],
    ['one endless paragraph', '字'.repeat(100_000), 'markdown-block-too-long', 1],
    ['too large a file', '段落。\n\n'.repeat(150_000), 'markdown-too-large', 1],
    ['a NUL', '甲\n乙\0', 'markdown-nul', 2],
  ];

  test.each(cases)('%s', (_, text, code, line) => {
    const start = performance.now();
    const { value, refusal } = parseMarkdown(text);
    expect(performance.now() - start).toBeLessThan(hang);
    expect(refusal).toMatchObject({ code, line });
    expect(value.children).toEqual([]);
  });
});

describe('many blocks just within the limit of one are refused together', () => {
  test.each([
    ['marks', `甲${'*a_ '.repeat(700)}\n\n`, 'markdown-too-many-marks'],
    ['lines', `甲\n${'- a\n+ a\n'.repeat(200)}\n`, 'markdown-too-many-lines'],
  ])('%s', (_, block, code) => {
    expect(parseMarkdown(block).refusal).toBeUndefined();
    expect(parseMarkdown(block.repeat(50)).refusal?.code).toBe(code);
  });
});

describe('texts at the edge are parsed in time', () => {
  test.each([
    [
      'a long plan',
      '## 一、总体要求\n\n坚持**依法行政**，见[目录](a.md)。\n\n- 甲\n- 乙\n\n|项|单位|\n|-|-|\n|1|市司法局|\n\n'.repeat(
        1_000,
      ),
    ],
    ['a large table', `|项|单位|\n|-|-|\n${'|一|市司法局|\n'.repeat(900)}`],
    ['a long list', '- 市司法局牵头，**市财政局**配合。\n'.repeat(900)],
    ['deep quotes', `${'>'.repeat(markdownLimits.depth)}甲`],
    ['footnotes', numbered(1_000, (n) => `甲[^${n}]\n\n[^${n}]: 注\n\n`)],
    ['a long trail after a URL', `http://a.cn/b${'.)'.repeat(30_000)}c`],
    ['half an emoji', '\ud83d'.repeat(10_000)],
    ['blanks', `甲${' '.repeat(60_000)}乙`],
    ['tabs', '\t'.repeat(60_000)],
    ['hash signs', `# 甲${' #'.repeat(30_000)}乙`],
  ])('%s', (_, text) => {
    const start = performance.now();
    expect(parseMarkdown(text).refusal).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(hang);
  });
});

test('a refusal names the limit and the place', () => {
  expect(parseMarkdown('甲\r\n\r\n乙\0').refusal).toEqual({ code: 'markdown-nul', line: 3, column: 2, limit: 0 });
  expect(parseMarkdown('字'.repeat(70_000)).refusal).toEqual({
    code: 'markdown-block-too-long',
    line: 1,
    column: 1,
    limit: markdownLimits.blockLength,
  });
});

test('an indented line without a marker opens nothing, however deep', () => {
  expect(parseMarkdown(`${' '.repeat(400)}标题`).refusal).toBeUndefined();
});
