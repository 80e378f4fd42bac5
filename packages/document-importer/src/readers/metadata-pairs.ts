import type { SourceMetadata } from '../source/source-document.js';

/** Names of the fields of a document-data block, without blanks. */
const NAMES = [
  '索引号',
  '信息索引号',
  '主题分类',
  '信息分类',
  '分类',
  '体裁分类',
  '组配分类',
  '发文机关',
  '发文机构',
  '制发机构',
  '制发机关',
  '发文单位',
  '发布机构',
  '发布机关',
  '发布单位',
  '公开主体',
  '信息来源',
  '来源',
  '成文日期',
  '生成日期',
  '发文日期',
  '印发日期',
  '标题',
  '名称',
  '文件名称',
  '发文字号',
  '文号',
  '文件编号',
  '发布日期',
  '发布时间',
  '公开日期',
  '有效性',
  '效力状态',
  '公文时效',
  '时效',
  '是否有效',
  '有效期',
  '公开方式',
  '公开属性',
  '公开形式',
  '公开类别',
  '公开时限',
  '公开范围',
  '实施日期',
  '生效日期',
  '废止日期',
  '失效日期',
  '责任部门',
  '内容概述',
  '主题词',
  '关键词',
  '统一登记号',
  '文件类型',
] as const;
const KNOWN: ReadonlySet<string> = new Set(NAMES);
/** A name with a colon behind it; blanks may stand between its characters. */
const LABEL = new RegExp(
  `(?:${[...NAMES]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})[ \\u00A0\\u3000]{0,4}[:：]`,
  'g',
);
const BLANKS = /[\s\u00A0\u3000]{1,40}/g;
const EMPTY = /^[-—－]*$/;

/** Whether a text is the name of a field, with or without its colon. */
export function isMetadataName(text: string): boolean {
  return KNOWN.has(nameOf(text));
}

/** The pairs of a line such as `索 引 号：000014349/2026-00110　发文字号：…`, when it begins with one. */
export function metadataPairs(text: string): readonly SourceMetadata[] {
  const starts = [...text.matchAll(LABEL)];
  if (starts[0] === undefined || text.slice(0, starts[0].index).replace(BLANKS, '') !== '') return [];
  return starts.flatMap((match, index) => {
    const value = text.slice(match.index + match[0].length, starts[index + 1]?.index);
    return pairOf(match[0], value);
  });
}

/** The pairs of a table row whose cells are name, value, name, value. */
export function metadataCells(cells: readonly string[]): readonly SourceMetadata[] {
  const [name = '', value = ''] = cells;
  if (!isMetadataName(name) || isMetadataName(value)) return metadataPairs(name);
  const pairs: SourceMetadata[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (isMetadataName(cell)) {
      pairs.push(...pairOf(cell, cells[index + 1] ?? ''));
      index += 1;
    } else pairs.push(...metadataPairs(cell));
  }
  return pairs;
}

function pairOf(name: string, value: string): readonly SourceMetadata[] {
  const printed = value.trim();
  return EMPTY.test(printed) ? [] : [{ name: nameOf(name), value: printed }];
}

function nameOf(text: string): string {
  return text.replace(BLANKS, '').replace(/[:：]$/, '');
}

function spaced(name: string): string {
  return [...name].join('[ \\u00A0\\u3000]{0,4}');
}
