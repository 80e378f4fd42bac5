import { type Marker, type MarkerKind, readMarker } from './marker.js';
import { depthOfKind } from './marker-depth.js';
import { innerSeries } from './nested-series.js';
import { sentencesOf } from './sentences.js';
import type { TextLine } from './text-line.js';

/** A numbered line, or a heading without number, with all that stands below it. */
export interface OutlineNode {
  readonly line: TextLine;
  readonly marker?: Marker;
  /** Text behind the number, and where it begins in the cleaned text. */
  readonly text: string;
  readonly textStart: number;
  /** Stands alone on its line as a heading does; otherwise text follows its title on the line. */
  readonly own: boolean;
  readonly depth: number;
  readonly children: OutlineNode[];
  /** Lines without a number between it and its first child. */
  readonly paragraphs: TextLine[];
}

/** The body of a document as a tree. */
export interface Outline {
  /** Lines before the first heading. */
  readonly preamble: readonly TextLine[];
  readonly roots: readonly OutlineNode[];
}

/** The first article of a text, by which a rule is known. */
export function firstArticle(nodes: readonly OutlineNode[]): TextLine | undefined {
  for (const { line, marker, children } of nodes) {
    const found = marker?.kind === 'article' ? line : firstArticle(children);
    if (found) return found;
  }
  return undefined;
}

/** Headings that need no number to be known as such. */
const KNOWN_HEADING =
  /^(?:(?:总体|基本|有关|相关)?(?:要求|思路|原则|目标)|指导思想|(?:工作|主要|重点|总体|发展|建设|具体|年度)(?:目标|任务|原则|要求|措施|内容|思路|举措|步骤|工作)|(?:保障|组织|政策|实施)(?:措施|保障|领导|实施|步骤|机制)|(?:存在的?|主要)(?:问题|不足)|下一步(?:工作)?(?:打算|安排|计划)|意见建议|工作(?:成效|开展情况|情况)|附则|总则|(?:加分|扣分|减分|否决)(?:项目?|指标|因素))$/;
/** The header of a scoring table above its first row is no heading. */
const COLUMN_WORD =
  /^(?:[一二三四]级指标|(?:考核|考评|检查|自查|测评|评查|验收|评估)(?:内容|项目|要点|指标|标准|方式|办法)|(?:评分|扣分|计分)(?:标准|办法|细则|说明))$/;
/** 环境质量指标（35分） */
const POINTS_BEHIND = /^[^（(]{3,24}[（(]\d{1,4}(?:\.\d)?分[)）]$/;
/** The parts of a short report that counts none: 存在问题：. */
const PART_OF_REPORT =
  /^(?:(?:工作|主要)?(?:开展|完成|进展|基本)?情况|主要(?:工作|做法|成效|问题)|(?:目前)?存在的?(?:主要|突出)?(?:问题|困难|不足)(?:和(?:问题|困难|不足|原因))?|原因分析|下一?步.{0,10}|(?:工作|意见|几点)?建议|(?:意见|对策)[和与]?建议)[：:]$/;
const OWN_MAX = 64;
const PLAIN_MAX = 32;

/** Builds the tree of numbered lines. A kind of number that has stood before returns to its depth, a new one goes deeper. */
export function readOutline(lines: readonly TextLine[]): Outline {
  const preamble: TextLine[] = [];
  const roots: OutlineNode[] = [];
  const stack: { readonly key: string; readonly node: OutlineNode }[] = [];
  const inner = innerSeries(lines);
  lines.forEach((line, index) => {
    const marker =
      line.source.role === 'table-row' ? undefined : trusted(readMarker(line.text), stack, line, lines, index);
    const counted = stack.some(({ key }) => key === 'han' || key === 'chapter');
    const plain =
      !marker &&
      ((!counted && PART_OF_REPORT.test(line.text)) ||
        isPlainHeading(lines, index, stack.length > 0 || preamble.length > 0));
    if (!marker && !plain) {
      const holder = stack.at(-1)?.node;
      (holder ? holder.paragraphs : preamble).push(line);
      return;
    }
    const key = inner.has(line) ? INNER : marker ? keyOf(marker) : plainKey(line);
    unwind(stack, key, marker, lines, index);
    const parent = stack.at(-1)?.node;
    const text = line.text.slice(marker?.length ?? 0);
    const node: OutlineNode = {
      line,
      // The number of an item that kept nothing but its point was lost.
      ...(marker && marker.number !== '.' && { marker }),
      text,
      textStart: line.start + (marker?.length ?? 0),
      own: plain || isOwnLine(text, line, lines[index + 1]),
      depth: stack.length + 1,
      children: [],
      paragraphs: [],
    };
    (parent ? parent.children : roots).push(node);
    stack.push({ key, node });
  });
  return { preamble, roots };
}

/** A second series of Arabic numbers below headings that count with them too. */
const INNER = 'inner';
const INNER_RANK = 4.5;

function keyOf(marker: Marker): string {
  return marker.kind === 'decimal' ? `decimal${marker.depth}` : marker.kind;
}

function plainKey(line: TextLine): string {
  return `plain${line.source.role === 'heading' ? (line.source.level ?? '') : ''}`;
}

function unwind(
  stack: { readonly key: string; readonly node: OutlineNode }[],
  key: string,
  marker: Marker | undefined,
  lines: readonly TextLine[],
  index: number,
): void {
  const at = stack.findIndex((entry) => entry.key === key);
  if (at >= 0) {
    stack.length = at;
    return;
  }
  if (!marker) {
    unwindPlain(stack, lines, index);
    return;
  }
  // A series that begins below deeper ones of another kind than it: 一、 behind （一） of a notice, 第二章 behind 第一条.
  while (stack.length > 0 && rankOf(stack.at(-1)?.key ?? '') > rankOf(key)) stack.pop();
}

/** A heading without number stands above the kind of number that follows it. */
function unwindPlain(stack: { readonly key: string }[], lines: readonly TextLine[], index: number): void {
  const level = lines[index]?.source.level;
  const nested = stack.findIndex(
    ({ key }) => level !== undefined && /^plain\d/.test(key) && Number(key.slice(5)) >= level,
  );
  if (nested >= 0) {
    stack.length = nested;
    return;
  }
  const next = lines
    .slice(index + 1, index + 12)
    .map(({ text }) => readMarker(text))
    .find((marker) => marker !== undefined);
  const at = next ? stack.findIndex(({ key }) => key === keyOf(next)) : -1;
  if (at >= 0) stack.length = at;
  else if (next?.ordinal !== 1) stack.length = Math.min(stack.length, 1);
}

function rankOf(key: string): number {
  if (key.startsWith('plain')) return 0;
  if (key === INNER) return INNER_RANK;
  return depthOfKind(key.replace(/\d{1,9}$/, ''));
}

/** Kinds whose numbers are no part of a sentence whatever word follows: 第四章 年度报告. */
const TITLED_KINDS: ReadonlySet<MarkerKind> = new Set(['part', 'chapter', 'subchapter', 'article']);

/** A number that neither begins a series nor goes on counting is of the sentence: 2023 年, 一、二等奖. */
function trusted(
  marker: Marker | undefined,
  stack: readonly { readonly key: string; readonly node: OutlineNode }[],
  line: TextLine,
  lines: readonly TextLine[],
  index: number,
): Marker | undefined {
  if (!marker || marker.kind === 'bullet' || marker.kind === 'decimal') return marker;
  const rest = line.text.slice(marker.length);
  if (rest.trim() === '') return undefined;
  const unmarked = /[\d一二三四五六七八九十]$/.test(marker.number);
  if (!TITLED_KINDS.has(marker.kind) && (unmarked ? /^[年月日、，%]/ : /^[、，%]/).test(rest)) return undefined;
  if (marker.kind === 'arabic' && /^\d{1,3} ?[，]/.test(line.text)) return undefined;
  if (marker.kind === 'han' && /^[一二三四五六七八九十]{1,4}，/.test(line.text)) return undefined;
  if (marker.kind === 'article' && /^第.{1,6}条(?:规定|第|款|的|和|、第)/.test(line.text)) return undefined;
  if (marker.ordinal <= 1 || index === 0) return marker;
  if (stack.some(({ key }) => key === keyOf(marker))) return marker;
  // The start of the series may be lost, but then it goes on.
  const before = lines.slice(0, index).some(({ text }) => readMarker(text)?.kind === marker.kind);
  const after = lines.slice(index + 1, index + 60).some(({ text }) => {
    const next = readMarker(text);
    return next?.kind === marker.kind && next.ordinal === marker.ordinal + 1;
  });
  return before || after || /^[^，。；]{2,30}(?:。|$)/.test(rest) ? marker : undefined;
}

function isOwnLine(text: string, line: TextLine, next: TextLine | undefined): boolean {
  if (line.source.role === 'heading') return true;
  const plain = text.replace(/[（(【[][^（）()【】[\]]{2,160}[)）】\]]$/, '');
  if (plain.length > OWN_MAX || plain === '') return false;
  const sentences = sentencesOf(plain);
  if (sentences.length > 1 || /；/.test(plain)) return false;
  const dotted = /[。.]$/.test(plain);
  if (/[：:]$/.test(plain)) return plain.length <= 20;
  if (!dotted) return !/：/.test(plain) || plain.length <= 30;
  // A sentence above deeper numbers, or a short one above a paragraph of its own, is a heading that kept its full stop.
  const marker = next && readMarker(next.text);
  if (marker) return deeper(line, marker);
  return plain.length <= 30 && !/\d/.test(plain) && next !== undefined && next.text.length > 30;
}

/** Whether a number goes deeper than that of a line; items may count on through all sections. */
function deeper(line: TextLine, next: Marker): boolean {
  const own = readMarker(line.text);
  return own !== undefined && depthOfKind(next.kind) > depthOfKind(own.kind);
}

function isPlainHeading(lines: readonly TextLine[], index: number, inBody: boolean): boolean {
  const line = lines[index] as TextLine;
  const next = lines[index + 1];
  if (line.source.role === 'table-row' || line.source.role === 'footnote') return false;
  if (line.source.role === 'heading') return line.text.length <= 80;
  if (
    line.text.length > PLAIN_MAX ||
    line.text.length < 3 ||
    /[。；：:，！？、.]/.test(line.text) ||
    /^[（(【《“附]/.test(line.text)
  )
    return false;
  if (!next || !/\p{Script=Han}/u.test(line.text) || /\d{4}年\d{1,2}月|^\d/.test(line.text)) return false;
  if (/^(?:责任|牵头|配合|完成|目标|措施)/.test(line.text) || next.source.role === 'table-row') return false;
  if (KNOWN_HEADING.test(line.text) || POINTS_BEHIND.test(line.text)) return true;
  const marker = readMarker(next.text);
  if ((marker?.kind === 'han' || marker?.kind === 'bracketed') && COLUMN_WORD.test(line.text)) return false;
  if (marker) return marker.ordinal <= 1 || !inBody;
  return next.text.length > 40 && /[。；]$/.test(next.text) && inBody && headingsLikeIt(lines, index) >= 2;
}

/** How many lines of the text look like the same kind of heading: one short line may be a signature, several are not. */
function headingsLikeIt(lines: readonly TextLine[], index: number): number {
  let found = 0;
  for (let at = Math.max(1, index - 40); at < Math.min(lines.length - 1, index + 40); at += 1) {
    const [line, next] = [lines[at], lines[at + 1]] as [TextLine, TextLine];
    const short = line.text.length <= PLAIN_MAX && line.text.length >= 3 && !/[。；：:，！？、.\d]/.test(line.text);
    if (short && next.text.length > 40 && /[。；]$/.test(next.text)) found += 1;
  }
  return found;
}
