import { expect, test } from 'vitest';
import { readHtml } from '../../../src/readers/html/read-html.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import type { SourceDocument } from '../../../src/source/source-document.js';

const SENTENCE = '各部门要建立工作台账，明确责任人员，按季度报送进展情况。';

test('the article is told from navigation, tools and footer, and nothing is lost', () => {
  const document = read(`<html><head><title>星洲市法治建设工作要点_星洲市人民政府</title></head><body>
    <div class="top"><a href="/">首页</a> | <a href="/xw">新闻</a></div>
    <div class="crumb">当前位置：<a href="/">首页</a> &gt; 文件</div>
    <div class="detail"><h1>星洲市法治建设工作要点</h1>
      <div>来源：市司法局　发布时间：2026-03-20 10:15　字号：[<a href="#">大</a> <a href="#">小</a>]</div>
      <div class="TRS_Editor"><p>　　一、总体要求</p><p>${SENTENCE}</p><p>${SENTENCE}</p><p><a href="1.docx">附件：任务分工表.docx</a></p></div>
      <p><a href="2.html">上一篇：旧文件</a></p></div>
    <div class="foot">主办单位：星洲市人民政府办公室 星ICP备00000000号</div></body></html>`);
  expect(document.title).toBe('星洲市法治建设工作要点');
  expect(document.lines.map(({ text, role, reason }) => [reason ?? role, text])).toEqual([
    ['navigation', '首页 | 新闻'],
    ['navigation', '当前位置：首页 > 文件'],
    ['heading', '星洲市法治建设工作要点'],
    ['document-data', '来源：市司法局　发布时间：2026-03-20 10:15　字号：[大 小]'],
    ['text', '　　一、总体要求'],
    ['text', SENTENCE],
    ['text', SENTENCE],
    ['text', '附件：任务分工表.docx'],
    ['navigation', '上一篇：旧文件'],
    ['site-footer', '主办单位：星洲市人民政府办公室 星ICP备00000000号'],
  ]);
});

test('meta tags and the data block become pairs with their line', () => {
  const { metadata, title } =
    read(`<head><meta content="星洲市方案" name="ArticleTitle"><meta name="PubDate" content="2026-03-20 10:15"><meta name="Author" content=""></head>
    <table><tr><td>索 引 号：</td><td>000014349/2026-00110</td><td>主题分类：</td><td>司法</td></tr><tr><td>发文字号：</td><td>星政发〔2026〕3号</td><td>废止日期</td><td>----</td></tr></table>
    <p>${SENTENCE}</p>`);
  expect(title).toBe('星洲市方案');
  expect(metadata).toEqual([
    { name: 'ArticleTitle', value: '星洲市方案' },
    { name: 'PubDate', value: '2026-03-20 10:15' },
    { name: '索引号', value: '000014349/2026-00110', line: 1 },
    { name: '主题分类', value: '司法', line: 1 },
    { name: '发文字号', value: '星政发〔2026〕3号', line: 2 },
  ]);
});

test('a page that lays out with tables yields paragraphs; its table of data yields rows with spans', () => {
  const { lines } = read(`<table><tr><td><table><tr><td>导航</td></tr></table></td><td><p>${SENTENCE}</p>
    <table><tr><th rowspan="2">序号</th><th colspan="2">任务</th></tr><tr><td>内容</td><td>时限</td></tr></table><p>${SENTENCE}</p></td></tr></table>`);
  expect(lines.map(({ role }) => role)).toEqual(['chrome', 'text', 'table-row', 'table-row', 'text']);
  expect(lines.slice(2, 4).map(({ cells }) => cells)).toEqual([
    [{ text: '序号' }, { text: '任务' }, { text: '任务', spanned: true }],
    [{ text: '序号', spanned: true }, { text: '内容' }, { text: '时限' }],
  ]);
});

test('a page in GB18030 is read whatever it declares', () => {
  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  const name = [0xd0, 0xc7, 0xd6, 0xde, 0xca, 0xd0];
  const page = (charset: string) =>
    new Uint8Array([...ascii(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`), ...name]);
  const right = readHtml('a.html', page('gb2312'), READ_LIMITS);
  expect([right.encoding, right.lines[0]?.text, right.notes.map(({ code }) => code)]).toEqual([
    'gb18030',
    '星洲市',
    ['article-not-found'],
  ]);
  const wrong = readHtml('a.html', page('utf-8'), READ_LIMITS);
  expect([wrong.lines[0]?.text, wrong.notes[0]?.code]).toEqual(['星洲市', 'encoding-declared']);
});

test('items of numbered lists keep their numbers, line ends between Chinese characters are no blanks', () => {
  const { lines } = read(
    `<ol start="3"><li>健全\n制度，加强统筹协调和督促检查</li><li>落实\nISO 标准，完善配套措施并公开结果</li></ol>`,
  );
  expect(lines.map(({ text }) => text)).toEqual([
    '3. 健全制度，加强统筹协调和督促检查',
    '4. 落实 ISO 标准，完善配套措施并公开结果',
  ]);
});

test('what markup hides is set apart and reported', () => {
  const { lines, notes } = read(`<p>${SENTENCE}<span style="display:none">内部说明</span></p>`);
  expect(lines.map(({ text, reason }) => [text, reason])).toEqual([
    [SENTENCE, undefined],
    ['内部说明', 'hidden-text'],
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['hidden-text']);
});

test('a data block of labels and one below the trail of the site are pairs; files behind the article are attachments', () => {
  const { lines, metadata } =
    read(`<div>您现在的位置：<a>首页</a>&gt;&gt;<a>政府信息公开</a>&gt;&gt;<a>政府文件</a></div>
    <ul><li><label>发文机关：</label><span>星洲市司法局</span></li></ul>
    <table><tr><td>文号：</td><td>星司发〔2027〕5号</td><td>时效：</td><td>有效</td></tr></table>
    <div><p>${SENTENCE}</p><p>${SENTENCE}</p></div><div><a href="1.docx">1.任务分工表.docx</a></div>`);
  expect(metadata.map(({ name, value }) => [name, value])).toEqual([
    ['发文机关', '星洲市司法局'],
    ['文号', '星司发〔2027〕5号'],
    ['时效', '有效'],
  ]);
  expect(lines.map(({ reason }) => reason)).toEqual([
    'navigation',
    'document-data',
    'document-data',
    undefined,
    undefined,
    'attachment',
  ]);
});

test('numbers of lists stand before their text in blocks of its own; footnotes of word processors are set apart', () => {
  const { lines, notes } = read(`<ol start="2"><li><p>${SENTENCE}<a href="#_ftn1"><sup>[1]</sup></a></p></li>
    <li><h2>组织保障</h2></li></ol><p>${SENTENCE}</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> 由市司法局解释。</p></div>`);
  expect(lines.map(({ role, reason, text }) => [reason ?? role, text])).toEqual([
    ['text', `2. ${SENTENCE}`],
    ['heading', '组织保障'],
    ['text', SENTENCE],
    ['footnote', '[1] 由市司法局解释。'],
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['footnotes-left-out']);
});

test('an article cut into pages is said to be one of several', () => {
  const { notes } = read(`<p>${SENTENCE}</p><script>createPageHTML(3, 0, "t2026", "html");</script>`);
  expect(notes).toEqual([{ code: 'page-of-several', severity: 'warning', values: { pages: 3 } }]);
});

test('a note below a table belongs to the article, and the header and footer that a word processor kept do not', () => {
  const row = `<tr><td>1</td><td>${SENTENCE}</td></tr>`;
  const { lines } = read(`<div title="header"><p>星洲市人民政府公报</p></div>
    <table><tr><td>序号</td><td>任务</td></tr>${row.repeat(12)}</table><p>注：时限为当年。</p>
    <div title="footer"><p>— 2 —</p></div>`);
  expect(lines.filter(({ role }) => role !== 'table-row').map(({ text, reason }) => [reason, text])).toEqual([
    ['page-header', '星洲市人民政府公报'],
    [undefined, '注：时限为当年。'],
    ['page-footer', '— 2 —'],
  ]);
});

function read(html: string): SourceDocument {
  return readHtml('a.html', new TextEncoder().encode(html), READ_LIMITS);
}
