import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';

const row = (...texts: string[]) =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const FILE = new Document({
  title: '星洲市方案',
  numbering: {
    config: [
      {
        reference: 'a',
        levels: [
          { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、', alignment: AlignmentType.LEFT },
          { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.LEFT },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('指市级部门')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: '健全制度', heading: HeadingLevel.HEADING_1, numbering: { reference: 'a', level: 0 } }),
        new Paragraph({
          children: [new TextRun('建立'), new TextRun({ text: '台账', bold: true }), new FootnoteReferenceRun(1)],
          numbering: { reference: 'a', level: 1 },
        }),
        new Table({ rows: [row('任务', '单位'), row('清理文件', '市司法局')] }),
        new Paragraph({ text: '公布结果', numbering: { reference: 'a', level: 1 } }),
      ],
    },
  ],
});

test('a file of the docx library is read with its numbers, and with the words that mammoth finds', async () => {
  const bytes = await Packer.toBuffer(FILE);
  const { lines, title } = readDocx('a.docx', bytes, READ_LIMITS);
  expect(title).toBe('星洲市方案');
  expect(lines.map(({ role, text }) => [role, text])).toEqual([
    ['heading', '一、健全制度'],
    ['text', '（一）建立台账'],
    ['footnote', '指市级部门'],
    ['table-row', '任务\t单位'],
    ['table-row', '清理文件\t市司法局'],
    ['text', '（二）公布结果'],
  ]);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const words = (text: string) => text.replace(/[\s\d[\]↑]|[一二]、|（[一二]）/g, '');
  const ours = lines.filter(({ role }) => role !== 'footnote').map(({ text }) => text);
  expect(words(ours.join(''))).toBe(words(value.replace('指市级部门', '')));
});
