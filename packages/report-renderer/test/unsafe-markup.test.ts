import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { plainText, renderInline, renderMarkdown } from '../src/index.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Our own list, apart from the one that the renderer uses: what a reader's browser may meet. */
const attributes: Record<string, readonly string[]> = {
  a: ['href', 'title', 'rel', 'id', 'aria-label', 'aria-describedby', 'class'],
  div: ['class'],
  img: ['src', 'alt', 'title'],
  li: ['id'],
  ol: ['start'],
  p: ['id', 'class'],
  section: ['class', 'aria-labelledby'],
  td: ['class'],
  th: ['class', 'scope'],
};
const tags =
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img li ol p pre section strong sup table tbody td th thead tr ul';

/** Every element, attribute or address in the HTML that an independent parser finds and that should not be there. */
function liveMarkup(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === '#comment') found.push('comment');
    if ('tagName' in node) {
      if (!tags.split(' ').includes(node.tagName)) found.push(node.tagName);
      for (const { name, value } of node.attrs) {
        if (!attributes[node.tagName]?.includes(name)) found.push(`${node.tagName} ${name}`);
        if ((name === 'href' || name === 'src') && !isHarmless(value)) found.push(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

/** Resolved as a browser does: another origin only by http and https, another scheme only mailto. */
function isHarmless(address: string): boolean {
  if (!URL.canParse(address, 'https://portal.example')) return /^https?:\/\//.test(address);
  const { protocol, origin } = new URL(address, 'https://portal.example');
  if (protocol === 'mailto:') return true;
  if (origin === 'https://portal.example') return true;
  return /^https?:\/\//.test(address);
}

const disguises = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#1;javascript:alert(1)',
  '&nbsp;javascript:alert(1)',
  '\\javascript:alert(1)',
  'data:text/html,<b>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '//elsewhere.example/x',
  '/&#92;elsewhere.example/x',
  '\\\\elsewhere.example',
  'ftp://a.cn',
];

describe('addresses in disguise never become links', () => {
  test.each(disguises)('%s', (address) => {
    const forms = [
      `[甲](${address})`,
      `[甲](<${address}>)`,
      `[甲][乙]\n\n[乙]: ${address}`,
      `[乙]\n\n[乙]: <${address}>`,
      `<${address}>`,
      `![甲](${address})`,
      `![甲][乙]\n\n[乙]: ${address}`,
      `[![甲](${address})](${address})`,
      `甲[^1]\n\n[^1]: [甲](${address})`,
      `|[甲](${address})|\n|-|`,
    ];
    for (const markdown of forms) {
      expect(liveMarkup(renderMarkdown(markdown).value)).toEqual([]);
      expect(liveMarkup(renderInline(markdown).value)).toEqual([]);
    }
    expect(renderMarkdown(`[甲](javascript:${address})`).value).toBe('<p>甲</p>');
  });
});

describe('raw HTML is shown as text and reported', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script>alert(1)&lt;/script></p>'],
    ['甲<script>alert(1)</script>', '<p>甲&lt;script>alert(1)&lt;/script></p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)></p>'],
    ['<svg onload=alert(1)>', '<p>&lt;svg onload=alert(1)></p>'],
    ['<iframe src="//a.cn"></iframe>', '<p>&lt;iframe src="//a.cn">&lt;/iframe></p>'],
    ['<style>*{display:none}</style>', '<p>&lt;style>*{display:none}&lt;/style></p>'],
    ['<a href="javascript:alert(1)">甲</a>', '<p>&lt;a href="javascript:alert(1)">甲&lt;/a></p>'],
    ['<!-- a --><script>1</script>', '<p>&lt;script>1&lt;/script></p>'],
    ['<!--><script>1</script>', '<p>&lt;script>1&lt;/script></p>'],
    ['<?php 1 ?>', '<p>&lt;?php 1 ?></p>'],
    ['<!DOCTYPE html>', '<p>&lt;!DOCTYPE html></p>'],
  ])('%s', (markdown, html) => {
    const { value, diagnostics } = renderMarkdown(markdown);
    expect(value).toBe(html);
    expect(diagnostics.map(({ code }) => code)).toContain('raw-html');
  });
});

test('character references become characters, not markup', () => {
  expect(renderMarkdown('&lt;script&gt;alert(1)&lt;/script&gt;').value).toBe('<p>&lt;script>alert(1)&lt;/script></p>');
  expect(renderMarkdown('`<b>`').value).toBe('<p><code>&lt;b></code></p>');
});

test('what Markdown does not take for HTML is text all the same', () => {
  expect(renderMarkdown('<svg/onload=alert(1)>').value).toBe('<p>&lt;svg/onload=alert(1)></p>');
  expect(renderMarkdown('<img src="x\n\nonerror=alert(1)>').value).toBe(
    '<p>&lt;img src="x</p>\n<p>onerror=alert(1)></p>',
  );
});

test('attributes cannot be broken out of', () => {
  expect(renderMarkdown('[甲](/a "x\\" onclick=\\"alert(1)")').value).toBe(
    '<p><a href="/a" title="x&quot; onclick=&quot;alert(1)">甲</a></p>',
  );
  expect(renderMarkdown('![x" onerror="alert(1)](a.png)').value).toBe(
    '<p><img src="a.png" alt="x&quot; onerror=&quot;alert(1)"></p>',
  );
});

test('refused links and images keep their words and say where they stand', () => {
  expect(renderMarkdown('甲\n\n见[乙](javascript:1)与![丙](http://a.cn/b.png)')).toEqual({
    value: '<p>甲</p>\n<p>见乙与丙</p>',
    diagnostics: [
      { code: 'link-refused', line: 3, column: 2, found: 'javascript:1' },
      { code: 'image-refused', line: 3, column: 20, found: 'http://a.cn/b.png' },
    ],
  });
});

const shards =
  '<|>|<script>|</|<!--|-->|<svg onload=|onerror=|javascript:|data:|http://|www.|a.cn|[|]|(|)|![|][|]: |[^1]|[^1]: |*|**|_|~~|`|```|\\|&lt;|&#x6a;|"|\'|=|#|> |- |1. |- [x] |\n|\n\n|  \n|    |\t||-|\n|甲|乙。|（|）|　|😀|---\n|:';
const hostile = fc.array(fc.oneof(fc.constantFrom(...shards.split('|'), '|'), fc.string({ unit: 'binary' })), {
  maxLength: 40,
});

test('whatever is written, the HTML holds nothing but what is allowed', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const markdown = parts.join('');
      expect(liveMarkup(renderMarkdown(markdown, { headingOffset: 2 }).value)).toEqual([]);
      expect(liveMarkup(renderInline(markdown).value)).toEqual([]);
      plainText(markdown);
    }),
    { numRuns: 3_000, seed: 20_260_318 },
  );
}, 60_000);

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      expect(renderMarkdown(parts.join(''))).toEqual(renderMarkdown(parts.join('')));
    }),
    { numRuns: 200, seed: 7 },
  );
});
