import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseInlineMarkdown, parseMarkdown } from '../../src/markdown/index.js';

/** The tree as lines of `type line:column-line:column "source"`, read from the text by the offsets of each node. */
function outline(text: string, tree: Root = parseMarkdown(text).value): string[] {
  const lines: string[] = [];
  const visit = (node: Nodes) => {
    const { start, end } = node.position ?? {};
    const source = JSON.stringify(text.slice(start?.offset, end?.offset));
    lines.push(`${node.type} ${start?.line}:${start?.column}-${end?.line}:${end?.column} ${source}`);
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return lines;
}

/** Every node of one type, as it stands in the text. */
function sourcesOf(type: Nodes['type'], text: string): string[] {
  return outline(text)
    .filter((line) => line.startsWith(`${type} `))
    .map((line) => JSON.parse(line.slice(line.indexOf('"'))));
}

describe('positions', () => {
  test('count UTF-16 units after characters outside the BMP', () => {
    expect(outline('𠮷林**路。**段\n\n# 😀题')).toEqual([
      'paragraph 1:1-1:11 "𠮷林**路。**段"',
      'text 1:1-1:4 "𠮷林"',
      'strong 1:4-1:10 "**路。**"',
      'text 1:6-1:8 "路。"',
      'text 1:10-1:11 "段"',
      'heading 3:1-3:6 "# 😀题"',
      'text 3:3-3:6 "😀题"',
    ]);
  });

  test.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('are exact with line endings %j', (ending) => {
    expect(outline(['---', 'id: a', '---', '', '# 甲', '', '乙', '丙'].join(ending))).toEqual([
      `yaml 1:1-3:4 ${JSON.stringify(`---${ending}id: a${ending}---`)}`,
      'heading 5:1-5:4 "# 甲"',
      'text 5:3-5:4 "甲"',
      `paragraph 7:1-8:2 ${JSON.stringify(`乙${ending}丙`)}`,
      `text 7:1-8:2 ${JSON.stringify(`乙${ending}丙`)}`,
    ]);
  });

  test('count a byte order mark as an offset, not as a column', () => {
    expect(outline('\ufeff# 甲')).toEqual(['heading 1:1-1:4 "# 甲"', 'text 1:3-1:4 "甲"']);
    expect(outline('\ufeff---\na: 1\n---\n乙')[0]).toBe('yaml 1:1-3:4 "---\\na: 1\\n---"');
  });

  test('are exact for URLs in text', () => {
    expect(outline('见http://a.cn/b。')).toEqual([
      'paragraph 1:1-1:16 "见http://a.cn/b。"',
      'text 1:1-1:2 "见"',
      'link 1:2-1:15 "http://a.cn/b"',
      'text 1:2-1:15 "http://a.cn/b"',
      'text 1:15-1:16 "。"',
    ]);
  });

  test('are exact far down in a long text, also where a block is parsed with definitions from elsewhere', () => {
    const text = `[甲][乙] ![丙][乙] [^丁]\n\n${'段落\n\n'.repeat(500)}| [甲][乙] |\n|-|\n\n[乙]: /x\n[^丁]: 注\n`;
    expect(sourcesOf('linkReference', text)).toEqual(['[甲][乙]', '[甲][乙]']);
    expect(sourcesOf('imageReference', text)).toEqual(['![丙][乙]']);
    expect(sourcesOf('footnoteReference', text)).toEqual(['[^丁]']);
    expect(sourcesOf('definition', text)).toEqual(['[乙]: /x']);
    expect(outline(text).at(-1)).toBe('text 1007:7-1007:8 "注"');
  });
});

describe('front matter', () => {
  test('is a yaml node with its text', () => {
    expect(parseMarkdown('---\nid: a\n---\n').value.children).toMatchObject([{ type: 'yaml', value: 'id: a' }]);
    expect(parseMarkdown('---\n---\n甲').value.children).toMatchObject([{ type: 'yaml', value: '' }, {}]);
  });

  test.each(['---\nid: a\n甲', ' ---\nid: a\n---', '甲\n\n---\nid: a\n---', '----\nid: a\n----'])(
    '%j has none',
    (text) => {
      expect(parseMarkdown(text).value.children.map(({ type }) => type)).not.toContain('yaml');
    },
  );
});

describe('the dialect', () => {
  test('has no indented code', () => {
    expect(sourcesOf('code', '    甲\n\n\t乙\n\n- 丙\n\n        丁')).toEqual([]);
  });

  test('strikes through with two tildes only', () => {
    expect(sourcesOf('delete', '3~5日至7~9日')).toEqual([]);
    expect(sourcesOf('delete', '~~原文。~~新文')).toEqual(['~~原文。~~']);
  });

  test.each([
    ['（http://a.cn）', 'http://a.cn'],
    ['http://a.cn/x?y=1。', 'http://a.cn/x?y=1'],
    ['HTTPS://A.CN/x，', 'HTTPS://A.CN/x'],
    ['访问www.a.cn/b查询', 'www.a.cn/b'],
    ['http://a.cn/(b)c)', 'http://a.cn/(b)c'],
    ['"http://a.cn/b".', 'http://a.cn/b'],
    ['~~http://a.cn/~b~~', 'http://a.cn/~b'],
    ['http://a.cn/b……', 'http://a.cn/b'],
    ['|http://a.cn/b|\n|-|', 'http://a.cn/b'],
  ])('finds the URL in %j', (text, url) => {
    expect(sourcesOf('link', text)).toEqual([url]);
  });

  test.each(['http://', 'http:/a', 'https', 'xhttp://a.cn', 'awww.b.cn', 'www.', 'ftp://a.cn', 'http://。', 'a@b.cn'])(
    'finds no URL in %j',
    (text) => expect(sourcesOf('link', text)).toEqual([]),
  );

  test('never puts a link into a link', () => {
    expect(sourcesOf('link', '[见http://a.cn](http://b.cn)')).toEqual(['[见http://a.cn](http://b.cn)']);
  });
});

test('a line of text starts no block', () => {
  expect(parseInlineMarkdown('1. **甲** # 乙').value).toMatchObject([
    { type: 'text', value: '1. ' },
    { type: 'strong' },
    { type: 'text', value: ' # 乙' },
  ]);
});
