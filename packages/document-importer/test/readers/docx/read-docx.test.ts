import { expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import type { SourceDocument } from '../../../src/source/source-document.js';
import { type DocxXml, docxFile, paragraph, run } from '../../made/docx-file.js';

test('paragraphs are lines, blank ones and line breaks inside them too', () => {
  const body = `${paragraph('甲')}<w:p/><w:p><w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:tab/><w:t>丁</w:t></w:r></w:p>`;
  expect(read({ body }).lines.map(({ number, text }) => [number, text])).toEqual([
    [1, '甲'],
    [2, ''],
    [3, '乙'],
    [3, '丙\t丁'],
  ]);
});

test('headings have the depth of their style or outline', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="own"/><w:basedOn w:val="c"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:name w:val="base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const body = [
    paragraph('一', '<w:pStyle w:val="a"/>'),
    paragraph('二', '<w:pStyle w:val="b"/>'),
    paragraph('三', '<w:outlineLvl w:val="2"/>'),
    paragraph('四', '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>'),
  ].join('');
  expect(read({ body, styles }).lines.map(({ role, level }) => [role, level])).toEqual([
    ['heading', 2],
    ['heading', 1],
    ['heading', 3],
    ['text', undefined],
  ]);
});

test('automatic numbers stand in front as Word prints them', () => {
  const level = (depth: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
  const item = (depth: number, text: string, list = 1) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = [
    item(0, '总体要求'),
    item(1, '指导思想'),
    item(1, '目标'),
    item(0, '主要任务'),
    item(1, '甲'),
    item(2, '2027年完成'),
    item(0, '另起', 2),
    item(0, '接续', 2),
    paragraph('无号', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  expect(texts({ body, numbering })).toEqual([
    '一、总体要求',
    '（一）指导思想',
    '（二）目标',
    '二、主要任务',
    '（一）甲',
    '2.1 2027年完成',
    '九、另起',
    '十、接续',
    '无号',
  ]);
});

test('a style numbers its paragraphs at the level that names it', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="h1"/><w:lvlText w:val="第%1章"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="h2"/><w:lvlText w:val="第%2条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const style = (id: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const body = ['h1', 'h2', 'h2'].map((id) => paragraph('　文', `<w:pStyle w:val="${id}"/>`)).join('');
  expect(texts({ body, numbering, styles: style('h1') + style('h2') })).toEqual([
    '第一章　文',
    '第一条　文',
    '第二条　文',
  ]);
});

test('tracked changes are accepted and counted', () => {
  const body = `<w:p>${run('保留')}<w:ins w:id="1">${run('新增')}</w:ins><w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('前段')}</w:p>${paragraph('后段')}`;
  const { lines, notes } = read({ body });
  expect(lines.map(({ text }) => text)).toEqual(['保留新增', '前段后段']);
  expect(notes).toEqual([{ code: 'tracked-changes', severity: 'warning', values: { insertions: 1, deletions: 2 } }]);
});

test('hidden text is set apart and reported', () => {
  const { lines, notes } = read({ body: `<w:p>${run('公开')}${run('内部', '<w:vanish/>')}${run('内容')}</w:p>` });
  expect(lines).toEqual([
    { number: 1, text: '公开内容', role: 'text' },
    { number: 1, text: '内部', role: 'chrome', reason: 'hidden-text' },
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['hidden-text']);
});

test('footnotes follow the paragraph that refers to them', () => {
  const footnotes =
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>见附件</w:t></w:r></w:p></w:footnote>';
  const body = `<w:p>${run('达到')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('90%')}</w:p>${paragraph('后')}`;
  expect(read({ body, footnotes }).lines.map(({ text, role }) => [text, role])).toEqual([
    ['达到90%', 'text'],
    ['见附件', 'footnote'],
    ['后', 'text'],
  ]);
});

test('page headers, footers and page numbers are chrome', () => {
  const page =
    '<w:p><w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r></w:p>';
  const { lines } = read({
    body: paragraph('正文'),
    headers: [paragraph('星洲市人民政府公报'), paragraph('星洲市人民政府公报')],
    footers: [page],
  });
  expect(lines.slice(1).map(({ text, role, reason }) => [text, role, reason])).toEqual([
    ['星洲市人民政府公报', 'chrome', 'page-header'],
    ['— 1 —', 'chrome', 'page-number'],
  ]);
});

test('merged cells are repeated where they span', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('序号')}${cell('任务', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('1', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell('乙')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('丁')}</w:tr></w:tbl>`;
  expect(read({ body }).lines).toEqual([
    {
      number: 1,
      text: '序号\t任务',
      role: 'table-row',
      table: 1,
      cells: [{ text: '序号' }, { text: '任务' }, { text: '任务', spanned: true }],
    },
    {
      number: 2,
      text: '1\t甲\t乙',
      role: 'table-row',
      table: 1,
      cells: [{ text: '1' }, { text: '甲' }, { text: '乙' }],
    },
    {
      number: 3,
      text: '丙\t丁',
      role: 'table-row',
      table: 1,
      cells: [{ text: '1', spanned: true }, { text: '丙' }, { text: '丁' }],
    },
  ]);
});

test('a frame of one cell is no table', () => {
  const body = `<w:tbl><w:tr><w:tc>${paragraph('一、总体要求')}${paragraph('正文')}</w:tc></w:tr></w:tbl>`;
  expect(read({ body }).lines.map(({ text, role }) => [text, role])).toEqual([
    ['一、总体要求', 'text'],
    ['正文', 'text'],
  ]);
});

test('text boxes, alternatives, reading marks and tables of contents are told apart', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('印章处')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('印章处')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const ruby = `<w:r><w:ruby><w:rt>${run('fǎ')}</w:rt><w:rubyBase>${run('法')}</w:rubyBase></w:ruby></w:r>`;
  const { lines, notes } = read({
    body: `<w:p>${ruby}${run('治')}${drawing}</w:p>${paragraph('一、总体要求 1', '<w:pStyle w:val="t"/>')}`,
    styles: '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="TOC 1"/></w:style>',
  });
  expect(lines.map(({ text, role, reason }) => [text, role, reason])).toEqual([
    ['法治', 'text', undefined],
    ['印章处', 'text', undefined],
    ['一、总体要求 1', 'chrome', 'contents'],
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['reading-notes-left-out']);
});

test('a document put whole into the file is said to be left out', () => {
  const { lines, notes } = read({ body: `${paragraph('甲')}<w:altChunk r:id="r9"/>` });
  expect(lines.map(({ text }) => text)).toEqual(['甲']);
  expect(notes).toEqual([{ code: 'document-chunks-left-out', severity: 'error', values: { count: 1 } }]);
});

test('the title of the core properties is handed on', () => {
  expect(read({ body: paragraph('甲'), title: '星洲市方案' }).title).toBe('星洲市方案');
});

function read(xml: DocxXml): SourceDocument {
  return readDocx('a.docx', docxFile(xml), READ_LIMITS);
}

function texts(xml: DocxXml): readonly string[] {
  return read(xml).lines.map(({ text }) => text);
}
