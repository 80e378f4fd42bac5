import { docxFile, paragraph, run } from './docx-file.js';
import type { MadeBlock, MadePlan } from './made-plan.js';

const LIST = (text: string, format: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
/** Lists for 一、 and （一） that run on through the document, as the office's template numbers them. */
const NUMBERING = [
  ['%1、', 'chineseCounting'],
  ['（%1）', 'chineseCounting'],
  ['%1.', 'decimal'],
]
  .map(
    ([text = '', format = ''], index) =>
      `<w:abstractNum w:abstractNumId="${index}">${LIST(text, format)}</w:abstractNum>`,
  )
  .concat([0, 1, 2].map((index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`))
  .join('');
const STYLES =
  '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="b1"><w:name w:val="heading 1"/></w:style>';
const PAGE_NUMBER =
  '<w:p><w:r><w:t>— </w:t><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2</w:t><w:fldChar w:fldCharType="end"/><w:t> —</w:t></w:r></w:p>';

/** Numbers typed by hand, everything in the body style. */
export function typedDocx({ blocks }: MadePlan): Uint8Array {
  return docxFile({ body: blocks.map(({ number = '', text }) => paragraph(number + text)).join('') });
}

/** Numbers counted by Word, headings in styles. */
export function countedDocx({ blocks }: MadePlan): Uint8Array {
  const list = ({ number = '' }: MadeBlock) => (number.startsWith('（') ? 2 : number.endsWith('、') ? 1 : 3);
  const body = blocks.map((block) => {
    const style =
      block.kind === 'title' ? '<w:pStyle w:val="a1"/>' : block.kind === 'section' ? '<w:pStyle w:val="b1"/>' : '';
    const counted =
      block.number === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list(block)}"/></w:numPr>`;
    return paragraph(block.text, style + counted);
  });
  return docxFile({ body: body.join(''), numbering: NUMBERING, styles: STYLES });
}

/** Page header, page number, a footnote, blank paragraphs and runs cut in the middle of words. */
export function officeDocx({ title, blocks }: MadePlan): Uint8Array {
  const body = blocks.map(({ number = '', text, kind }) => {
    const cut = Math.floor(text.length / 3);
    const note = kind === 'title' ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : '';
    return `<w:p>${run(number)}${run(text.slice(0, cut), '<w:b/>')}${run(text.slice(cut))}${note}</w:p><w:p/>`;
  });
  return docxFile({
    body: body.join(''),
    headers: [paragraph('星洲市人民政府公报')],
    footers: [PAGE_NUMBER],
    footnotes: `<w:footnote w:id="1">${paragraph('本方案的解释由市司法局负责')}</w:footnote>`,
    title,
  });
}

/** Tracked changes not yet accepted, a hidden remark and a comment. */
export function revisedDocx({ blocks }: MadePlan): Uint8Array {
  const body = blocks.map(({ number = '', text }, index) => {
    const [before, after] = [text.slice(0, 4), text.slice(4)];
    const removed = `<w:del w:id="${index}"><w:r><w:delText>旧稿文字</w:delText></w:r></w:del>`;
    const hidden = index === 2 ? run('内部掌握', '<w:vanish/>') : '';
    return `<w:p>${run(number + before)}${removed}<w:ins w:id="9${index}">${run(after)}</w:ins>${hidden}</w:p>`;
  });
  return docxFile({ body: body.join('') });
}

/** The notice that sends the plan round, its date, then the plan in a frame of one cell. */
export function noticeDocx(plan: MadePlan): Uint8Array {
  const { title, issuer, docNumber, issuedOn, blocks } = plan;
  const notice = [
    docNumber,
    `${issuer}关于印发《${title}》的通知`,
    '各区人民政府，市政府各部门：',
    `现将《${title}》印发给你们，请结合实际认真贯彻执行。`,
    issuer,
    issuedOn,
  ];
  const body = blocks.map(({ number = '', text }) => paragraph(number + text)).join('');
  return docxFile({
    body: `${notice.map((line) => paragraph(line)).join('')}<w:tbl><w:tr><w:tc>${body}</w:tc></w:tr></w:tbl>`,
  });
}

/** A table with merged cells in its first columns. */
export function tableDocx(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  merged: readonly number[],
): Uint8Array {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const cells = rows.map((row, at) =>
    row.map((text, column) => {
      if (!merged.includes(column)) return cell(text);
      const goesOn = rows[at - 1]?.[column] === text;
      return goesOn ? cell('', '<w:vMerge/>') : cell(text, '<w:vMerge w:val="restart"/>');
    }),
  );
  const lines = [header.map((text) => cell(text)), ...cells].map((line) => `<w:tr>${line.join('')}</w:tr>`);
  return docxFile({ body: `${paragraph(title)}<w:tbl>${lines.join('')}</w:tbl>` });
}
