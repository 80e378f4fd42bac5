import { KEYED } from '../meaning/note-keys.js';
import { likeness } from '../output/match-ids.js';
import { isDateLine } from './dates.js';
import { isAdoption } from './decree.js';
import { readDocumentNumber } from './document-number.js';
import { readMarker } from './marker.js';
import type { TextLine } from './text-line.js';
import { isOrgan, titleKind } from './words.js';

/** Whether a line may be a title or a part of one. */
export function isTitleLine(text: string): boolean {
  return text.length <= 90 && !/[。；;！!]/.test(text) && !/[:：，、]$/.test(text) && readMarker(text) === undefined;
}

const NUMBERED =
  /\s?[（(][^（()）]{1,20}[〔[［]\d{4}[〕\]］]\s?\d{1,4}\s?号[)）]$|(?<=通知)\s?[^（()）\s]{2,12}[〔[［]\d{4}[〕\]］]\s?\d{1,4}\s?号$/;

/** A title without the number of the document that stands in brackets behind it. */
export function withoutNumber(text: string): string {
  return text.replace(NUMBERED, '');
}

/** 第一篇：, 篇一： in front of a title, 【政策解读】 too, and 【三篇范文】 behind one are of the collecting site. */
const SITE_AHEAD =
  /^(?:(?:(?:19|20)\d{6}|第[一二三四五六七八九十]{1,2}篇|篇[一二三四五六七八九十]{1,2})[：:]|篇[一二三四五六七八九十]{1,2} )\s?|^【[^【】]{2,20}】(?=.{6})/;
const SITE_BEHIND =
  /[（(【[［](?:[^（）()【】[\]［］]{0,10}(?:范文|模板|精选|通用|最新|合集|大全|汇编)[^（）()【】[\]［］]{0,8})[)）】\]］]$/;
/** 总分100分 behind the title of an assessment is what it counts to. */
const TOTAL_BEHIND = /[（(](?:总分值?|满分|共计?|计)[^（()）]{0,4}\d{2,4}分[)）]$/;
/** A number or 范文 behind the word that ends a title: 工作方案1, 工作方案 篇1, 整改方案范文. */
const COUNTED_BEHIND =
  /(?<=方案|计划|要点|意见|总结|报告|规划|措施|安排)(?:范文|模板)?\s?(?:篇?[一二三四五六七八九十\d]{1,2}|范文|模板)$/;
/** （二〇二六年三月） below a title is no part of it. */
const MONTH_ALONE = /^[（(]?(?:(?:19|20)\d\d|二[〇○零O].{2})\s?年\s?.{1,3}\s?月[)）]?$/;
/** The name of a file: …-20260102131819. */
const FILE_STAMP = /[-_]?\d{8,17}(?:\.\w{2,5})?$/;

/** The title as the document prints it, without the words of the page around it. */
export function titleWords(lines: readonly TextLine[]): string {
  return plainTitleOf(lines.map(({ text }) => withoutNumber(text)).join(''))
    .replace(/\s{1,20}/g, ' ')
    .replace(/^《(.*)》$/, '$1');
}

function plainTitleOf(text: string): string {
  return text.replace(SITE_AHEAD, '').replace(SITE_BEHIND, '').replace(TOTAL_BEHIND, '').replace(COUNTED_BEHIND, '');
}

/** 政府信息公开 above 云港区2026年政务公开考核细则: a title that names its place or year needs no words of the site. */
function isColumnAbove(text: string, next: string): boolean {
  if (text.length > 8 || isOrgan(text) || /[\d年省市县区州]/.test(text) || titleKind(text) !== undefined) return false;
  return (
    isTitleLine(next) &&
    titleKind(next) !== undefined &&
    /^\p{Script=Han}{2,10}[省市县区州盟旗镇乡]|^(?:19|20)\d\d年/u.test(next)
  );
}

/** Words of the site in front of a title that is whole without them: 详情, 发送至邮箱. */
function withoutColumn(lines: TextLine[]): TextLine[] {
  const [first, ...others] = lines;
  const column =
    first !== undefined &&
    (first.text.length <= 5 || !/\p{Script=Han}/u.test(first.text)) &&
    !isOrgan(first.text) &&
    !/(?:[省市县区州镇乡局委院厅学校社]|关于|印发|的|和|、)$/.test(first.text) &&
    others.some(({ text }) => text.length >= 12 && titleKind(text) !== undefined);
  return column ? withoutColumn(others) : lines;
}
/** The last words of a title that was broken: 方案的通知. */
const TITLE_END = /^[^，。；：关]{0,6}的(?:通知|决定|意见|通报)$/;

/** A title that issues something ends with the kind of what it is itself. */
function isOpen(title: string): boolean {
  return (
    /关于(?:印发|转发|批转|下发)[^《]/.test(title) && !/(?:通知|通报|函|决定|》)(?:[（(].{1,20}[)）])?$/.test(title)
  );
}
/** A day in digits is of the page, as 2020.08.08 behind the name of a site. */
const DOTTED_DAY = /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/;

/** Lines that together are the title: the longest run that ends as titles end. */
export function titleIn(head: readonly TextLine[]): TextLine[] | undefined {
  for (let from = 0; from < head.length; from += 1) {
    if (isColumnAbove(head[from]?.text ?? '', head[from + 1]?.text ?? '')) continue;
    let joined = '';
    let best: TextLine[] | undefined;
    for (let end = from; end < Math.min(from + 5, head.length); end += 1) {
      const line = head[end] as TextLine;
      const barred =
        line.source.role === 'table-row' ||
        !isTitleLine(line.text) ||
        isDateLine(line.text) ||
        DOTTED_DAY.test(line.text) ||
        FILE_STAMP.test(line.text) ||
        MONTH_ALONE.test(line.text) ||
        isAdoption(line.text) ||
        readDocumentNumber(line.text) ||
        (/^[（(]/.test(line.text) &&
          (end === from || !/年|试行|稿|版|修订|暂行|—/.test(line.text) || /通过|会议|审议|公布|发布/.test(line.text)));
      if (barred) break;
      joined = plainTitleOf(joined + withoutNumber(line.text));
      // 工作报告 or 通知公告 alone is the name of a column of the site.
      if (end === from && titleKind(joined) && joined.length < 6) break;
      if (titleKind(joined) && joined.length >= 6 && !isOpen(joined)) best = head.slice(from, end + 1);
      // A title that stands complete is followed by a bracket of its own at most.
      if (
        best &&
        end + 1 < head.length &&
        !goesOn(wordsOf(best)) &&
        !/^[（(〔]/.test(head[end + 1]?.text ?? '') &&
        (!/^关于/.test(head[end + 1]?.text ?? '') || wordsOf([head[end + 1] as TextLine]) === wordsOf(best)) &&
        !TITLE_END.test(head[end + 1]?.text ?? '')
      )
        break;
    }
    if (best) return withoutColumn(best);
  }
  const [first, second] = head;
  const lone =
    first &&
    first.source.role !== 'table-row' &&
    isTitleLine(first.text) &&
    first.text.length >= 8 &&
    !/^[（(]/.test(first.text) &&
    !isOrgan(first.text) &&
    !isDateLine(first.text) &&
    first.text.search(KEYED) !== 0;
  if (!lone || !first) return undefined;
  const again = head.slice(1, 3).map(({ text }) => text);
  if (again[0] === first.text || again.join('') === first.text) return [first];
  return second === undefined || second.source.role === 'table-row' || /[。：]$/.test(second.text)
    ? [first]
    : undefined;
}

/** 关于某某制度 wants a word such as 意见 behind it. */
function goesOn(title: string): boolean {
  return /关于.{4,60}(?:制度|规则|措施)$/.test(title);
}

/** How much a second title has in common with the first where a page prints its own name of the document above it. */
const ALIKE = 0.5;

/** The title nearest to the text: a page may print the same or a shorter one above it. */
export function titlesIn(head: readonly TextLine[]): { title: TextLine[]; before: TextLine[] } | undefined {
  const first = titleIn(head);
  if (!first) return undefined;
  let [title, before]: [TextLine[], TextLine[]] = [first, []];
  for (let at = head.indexOf(first.at(-1) as TextLine) + 1; at < head.length; at += 1) {
    const next = titleIn(head.slice(at));
    if (!next || next[0] !== head[at] || !saysMore(wordsOf(next), wordsOf(title))) continue;
    [title, before] = [next, [...before, ...title]];
    at += next.length - 1;
  }
  return { title, before };
}

function saysMore(next: string, title: string): boolean {
  return next.length >= title.length && likeness(next, title) >= ALIKE;
}

function wordsOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text.replace(/\s/g, '')).join('');
}
