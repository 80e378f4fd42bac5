/** What the fields of a document-data block mean to us, by the words that real blocks print. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  issuer: [
    '发布部门',
    '发文机关',
    '发文机构',
    '制发机构',
    '制发机关',
    '发布机构',
    '发布机关',
    '公开主体',
    '发文单位',
    '发布单位',
    '印发机关',
    '公布机关',
    '制定机关',
    '颁发部门',
    '颁布单位',
  ],
  docNumber: ['发文字号', '文号', '文件编号', '发文文号', '文件字号', '发布文号'],
  issuedOn: [
    '成文日期',
    '生成日期',
    '发文日期',
    '印发日期',
    '制发日期',
    '签发日期',
    '成文时间',
    '发文时间',
    '公布日期',
    '颁布日期',
    '颁发时间',
    '颁布时间',
  ],
  publishedOn: ['发布日期', '公开日期', '发布时间', '公开时间', '公开发布日期', 'PubDate'],
  title: ['标题', '信息名称', '公文名称', '文件名称', '名称', 'ArticleTitle'],
  indexNumber: ['索引号', '信息索引号', '索引编号'],
  subject: ['主题分类', '信息分类', '分类', '公开类别', '组配分类', '体裁分类', '公文种类', '主题'],
  validity: ['有效性', '效力状态', '公文时效', '时效性', '时效', '是否有效', '文件状态'],
  disclosure: ['公开方式', '公开形式', '公开属性'],
  other: [
    '公开时限',
    '公开期限',
    '实施日期',
    '施行日期',
    '实施时间',
    '效力等级',
    '效力级别',
    '效力属性',
    '法规类别',
    '废止日期',
    '失效日期',
    '责任部门',
    '内容概述',
    '主题词',
    '关键词',
    '服务对象',
    '信息来源',
    '公开范围',
    '公开程序',
    '审核程序',
    '公开责任部门',
    '统一登记号',
    '登记号',
    '有效期',
    '内容提要',
    '产生日期',
    '中文名',
    '实施时间',
    '生效日期',
    '有效时间',
    '公开对象',
    '公开部门',
    '公开类型',
    '发文类型',
    '文件类型',
    '文件类别',
    '信息类别',
    '所属主题',
    '所属单位',
    '关键字',
    '状态',
    '来源',
    '执行日期',
    '信息状态',
    '信息时效期',
    '所属类别',
    '文件来源',
  ],
};

/** Names that stand in the text of plans too: only beside others of a block do they belong to one. */
const SHARED = new Set([
  '分类',
  '责任部门',
  '状态',
  '实施时间',
  '主题',
  '名称',
  '有效期',
  '公开范围',
  '服务对象',
  '公开时限',
]);

export type MetadataField =
  | 'issuer'
  | 'docNumber'
  | 'issuedOn'
  | 'publishedOn'
  | 'title'
  | 'indexNumber'
  | 'subject'
  | 'validity'
  | 'disclosure'
  | 'other';

const BY_WORD = new Map<string, MetadataField>(
  Object.entries(FIELDS).flatMap(([field, words]) =>
    words.map((word): [string, MetadataField] => [word, field as MetadataField]),
  ),
);
/** All names of the fields of such blocks, longest first. */
export const METADATA_NAMES: readonly string[] = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);
const NAME = METADATA_NAMES.map(spaced).join('|');
const PAIR = new RegExp(`[【\\[]?(${NAME})[】\\]]?\\s?[:：]\\s?|[【\\[](${NAME})[】\\]]\\s?`, 'g');
const BARE = new RegExp(`^(${NAME})\\s{1,8}([^:：，。]{2,60})$`);
const BARE_NAME = new RegExp(`(?<=^|\\s)(?:${NAME})(?=\\s{1,8}[^\\s:：])`, 'g');
const ALONE = new RegExp(`^[【\\[]?(${NAME})[】\\]]?[:：]?$`);

/** An index number without its colon. */
const BARE_INDEX = /^(索引号) (?=[A-Za-z\d])/;
const EMPTY = /^[-—]{0,8}$|^(?:无|未知|暂无)$/;

/** A pair of a document-data block. */
export interface MetadataPair {
  readonly field: MetadataField;
  readonly value: string;
}

/** What a name of a document-data block stands for. */
export function metadataField(name: string): MetadataField | undefined {
  return BY_WORD.get(name.replace(/[\s:：【】[\]]/g, ''));
}

/** Whether a line could be of the text as well as of a block. */
export function isSharedMetadata(text: string): boolean {
  const found = [...text.matchAll(PAIR)];
  return found.length < 2 && SHARED.has((found[0]?.[1] ?? text).replace(/[\s:：]/g, ''));
}

/** The pairs of a line that lost its colons, as `成文日期 2026-04-01` or `索引号 1/2 发文日期 2026-04-01`. */
export function barePairs(text: string): MetadataPair[] {
  const names = [...text.matchAll(BARE_NAME)];
  const several = names.length > 1 && names[0]?.index === 0 && !/[:：，。]/.test(text);
  const ends = several ? [...names.slice(1).map(({ index }) => index), text.length] : [text.length];
  return ends.flatMap((end, at) => {
    const from = several ? (names[at]?.index ?? 0) : 0;
    const [, name = '', value = ''] = BARE.exec(text.slice(from, end).trim()) ?? [];
    const field = metadataField(name);
    return field && (several || !SHARED.has(name)) ? [{ field, value: value.trim() }] : [];
  });
}

/** The pairs of a line that begins with one, as `索引号：… 发文机关：…`. Empty where the line begins with other words. */
export function metadataPairs(text: string): MetadataPair[] {
  if (text.includes('|')) {
    const pairs = piped(text);
    return pairs.length > 0 ? pairs : text.split('|').flatMap((cell) => pairsOf(cell.trim()));
  }
  return pairsOf(text);
}

function pairsOf(printed: string): MetadataPair[] {
  const text = printed.replace(BARE_INDEX, '$1：');
  const found = [...text.matchAll(PAIR)];
  if (found.length === 0 || found[0]?.index !== 0) return [];
  return found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? text.length;
    const value = text.slice(match.index + match[0].length, end).trim();
    const field = metadataField(match[1] ?? match[2] ?? '');
    return field ? [{ field, value: EMPTY.test(value) ? '' : value }] : [];
  });
}

/** A block pasted from a table: `发文字号 | 星政发〔2026〕3号 | 制发机构 | |`. */
function piped(text: string): MetadataPair[] {
  const cells = text.split('|').map((cell) => cell.trim());
  if (!metadataField(cells[0] ?? '')) return [];
  return cells.flatMap((cell, index) => {
    const field = metadataField(cell);
    const value = cells[index + 1] ?? '';
    return field ? [{ field, value: metadataField(value) ? '' : value }] : [];
  });
}

/** A name of a document-data block that stands alone on its line; the value is on the next. */
export function loneMetadataName(text: string): MetadataField | undefined {
  return ALONE.test(text) ? metadataField(text) : undefined;
}

/** Blocks pad short names with blanks: 文 号. */
function spaced(word: string): string {
  return word.length <= 3 ? [...word].join('\\s{0,4}') : word;
}
