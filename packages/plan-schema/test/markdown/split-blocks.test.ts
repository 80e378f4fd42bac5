import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { documentDialect } from '../../src/markdown/dialect.js';
import { parseMarkdown } from '../../src/markdown/index.js';
import { splitBlocks } from '../../src/markdown/split-blocks.js';

/** Long enough that a text is cut wherever it can be cut around it. */
const filler = `${'段'.repeat(5_000)}\n`;

const lines = [
  ...['甲', '乙 [丙](a) **丁**', '', '', '', ' ', '# 题', '---', '===', '    缩进', '\t缩进', '  两格', '　　全角'],
  ...[
    '- 一',
    '- 一\n',
    '  - 二',
    '  续',
    '* * *',
    '1. 一',
    '2. 二',
    '   三',
    '- ',
    '-',
    '> 引',
    '> - 引',
    '>',
    '- [ ] 办',
  ],
  ...['```', '```js', '````', '~~~', '  ```', '- ```', '> ```', '`a`', '``` a`b', '    ```', '``` ', '~~~ `'],
  ...[
    '<!-- 批',
    '注 -->',
    '<!-- 一行 -->',
    '<!-->',
    '<!--->',
    '- <!-- 批',
    '<div>',
    '</div>',
    '<b>',
    '<?',
    '?>',
    '<script>',
  ],
  ...[
    '|甲|乙|',
    '|-|-|',
    '|一|二|',
    '[丙]: /x',
    '[^1]: 注',
    '[^1]',
    '[丙]',
    '[丙]: /x "题',
    '<!X',
    '<http://a.cn>',
    'http://a.cn',
  ],
];
const documents = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.constant('long') }),
  { maxLength: 20 },
);

test('a text parsed in blocks gives the tree of the text parsed whole', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('\n', '\r\n'), (parts, ending) => {
      const written = parts.map((part) => (part === 'long' ? `\n${filler}` : part));
      const text = `正文\n${written.join('\n')}`.replaceAll('\n', ending);
      expect(parseMarkdown(text).value).toEqual(fromMarkdown(text, documentDialect));
    }),
    { numRuns: 250, seed: 20_260_318 },
  );
}, 60_000);

describe('cuts', () => {
  const cut = (text: string) =>
    splitBlocks(text, 0, 1).map(({ line, offset, lineCount }) => ({ line, offset, lineCount }));

  test('ordinary paragraphs are gathered', () => {
    expect(cut('甲\n\n乙\n\n丙')).toEqual([{ line: 1, offset: 0, lineCount: 5 }]);
  });

  test('long paragraphs stand alone', () => {
    expect(cut(`${filler}\n${filler}\n乙`).map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test.each([
    ['a list', `- 甲\n\n${'- 乙\n\n'.repeat(100)}`],
    ['a fence', `\`\`\`\n${'甲\n\n'.repeat(100)}\`\`\``],
    ['a comment', `<!--\n${'甲\n\n'.repeat(100)}-->`],
    ['what follows raw HTML', `<div>\n${'甲\n\n'.repeat(100)}`],
  ])('never fall into %s', (_, text) => {
    expect(cut(text)).toHaveLength(1);
  });

  test('cover the text without gap', () => {
    const text = `甲\r\n\r\n${filler}\r乙\n\n`.repeat(50);
    expect(
      splitBlocks(text, 0, 1)
        .map((block) => block.text)
        .join(''),
    ).toBe(text);
  });
});
