import { articlesInside } from '../article-sequence.js';
import type { CleaningContext, CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';
import { markersIn } from '../marker-sequence.js';

/** Paragraphs of official texts are shorter on the average; longer lines hold several. */
const LONG_LINE = 400;
const INDENT =
  /(?<=[^\s])(?:[ \u00a0\t]{0,8}\u3000{2,8}[ \u00a0\t\u3000]{0,8}|[ \u00a0]{4,40}|(?<=[。：；]|[一二三四五六七八九十]、[^。，；：\s]{2,20})[ \u00a0]{3})(?=\S)/g;
const DAY =
  '(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日|二[〇○零O][〇○零O一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)';
/** Places where a paragraph begins though nothing at all is left of the line end. */
const GLUED: readonly RegExp[] = [
  // Signature, day, and what stands behind the day.
  new RegExp(
    `(?<=[。！])(?=[^。，；：]{4,40}${DAY}[^。，；]{4,60}(?:方案|规划|意见|要点|办法|体系|细则|措施|计划|规定|[)）]))`,
    'g',
  ),
  new RegExp(
    `(?<=[局委办厅府院室会])(?=${DAY}[^。，；]{4,60}(?:方案|规划|意见|要点|办法|体系|细则|措施|计划|规定|[)）]))`,
    'g',
  ),
  new RegExp(`(?<=${DAY})(?=[^。，；：自起前后止至—]{6,60}(?:方案|规划|意见|要点|办法|体系|细则|措施|计划|规定))`, 'g'),
  // Title and first words.
  /(?<=(?:方案|规划|意见|要点|办法|体系|细则|措施|计划|规定|制度|规则|标准)(?:[（(][^（()）]{2,16}[)）])?(?:范文|模板)?)(?=为(?:了|坚决|建设|提高|提升|促进|保障|有效|充分|积极|健全|解决|实现|维护|优化|巩固|更好|大力|着力|不断|贯彻|深入|进一步|全面|加强|推进|规范|切实|认真|落实|加快|持续|做好|推动|科学|建立|确保|强化|严格|保证|方便|防止))/g,
  /(?<=(?:^|\n)[^。，；：\n]{4,60}(?:情况的?报告|年度报告|工作报告|总结报告|工作总结|工作要点))(?=(?:19|20)\d\d ?年|近年来|今年|一年来)/g,
  // Number and addressees.
  /(?<=〔\d{4}〕\d{1,4}号)(?=各[^。，；]{2,20}[，、:：])/g,
  // Addressees and the notice.
  /(?<=(?:机构|单位|部门|政府|办事处|委员会|公司|院校)[:：])(?=(?:《|现将|为|根据|按照|经))/g,
  // A title, the header of a scoring table, its groups and their items.
  /(?<=(?:办法|细则|标准|评分表)(?:[（(][^（()）]{2,16}[)）]){0,2})(?=(?:序号)?(?:考核|考评|评分|检查|验收)(?:项目|内容|指标))/g,
  /(?<=(?:评分|扣分|计分|考核|考评)(?:标准|办法|细则)|考评分|自评分|得分|备注)(?!标准分|扣分|评分|分值|得分|自评|考评|备注|及)(?=\p{Script=Han}{0,16}[（(]\d{1,3}分[)）])/gu,
  /(?<=。)(?=[^。，；：（()）\n]{2,20}[（(]\d{1,3}分[)）]\d{1,2}[.．、])/g,
  // A heading and the goal or the list below it.
  /(?<=[一二三四五六七八九十]、[^。，；：\n]{2,40})(?=目标[:：]|一是|首先，)/g,
];

/** Blanks between the day of a notice and the title of what it issues, and between that title and its first words. */
const TITLE_AMID = new RegExp(
  `(?<=${DAY})[ \\u3000]{1,8}(?=[^。，；：\\s]{6,60}(?:方案|规划|意见|要点|办法|体系|细则|措施|规定)[ \\u3000]{2})|(?<=(?:方案|规划|意见|要点|办法|体系|细则|措施|规定)) {2,8}(?=(?:根据|为了|为贯彻|为深入|为进一步|为加强|为规范|第一))`,
  'g',
);

/** In a text without lines a blank parts paragraphs, but for one behind a number or inside a field. */
const ANY_BLANK = /(?<=[\p{Script=Han}\d。！？；：）】”》])[ \u00a0\u3000]{1,8}(?=[\p{Script=Han}\d（(【《“])/gu;
const NUMBER_BEFORE =
  /(?:第[一二三四五六七八九十百\d]{1,5}[章节条编]|[（(][一二三四五六七八九十\d]{1,4}[)）]|\d{4}-\d{2}-\d{2}|大|中|小|^\d{1,2})$/;

/**
 * Line ends that were lost: before an indent inside a line, before an article that counts on inside a line and, in a text that has hardly any lines, before the numbers
 * that go on counting and between sentences that a blank parts.
 */
export const lostLineEnds: CleaningStep = {
  step: 'lost-line-ends',
  find(text, context) {
    const starts = new Map<number, string>();
    const lost = lostAll(text);
    for (const pattern of lost ? [INDENT, TITLE_AMID, ANY_BLANK] : [INDENT, TITLE_AMID]) {
      for (const { 0: blank, index } of text.matchAll(pattern)) {
        const padded = pattern === INDENT && isPadded(text, index, index + blank.length);
        if (pattern === ANY_BLANK && besideFigure(text, index, index + blank.length)) continue;
        const numbered = pattern === ANY_BLANK && NUMBER_BEFORE.test(text.slice(Math.max(0, index - 10), index));
        if (!padded && !numbered && isText(context, index)) starts.set(index, blank);
      }
    }
    if (lost) {
      for (const pattern of GLUED)
        for (const { index } of text.matchAll(pattern))
          if (!starts.has(index) && text.charAt(index - 1) !== '\n' && isText(context, index)) starts.set(index, '');
      const taken = new Set([...starts].map(([start, blank]) => start + blank.length));
      for (const start of markersIn(text)) if (!taken.has(start) && isText(context, start)) starts.set(start, '');
    }
    const breaks = new Set([...starts].map(([start, blank]) => start + blank.length));
    for (const start of articlesInside(text))
      if (!breaks.has(start) && !starts.has(start) && isText(context, start)) starts.set(start, '');
    const edits: Edit[] = [...starts].map(([start, from]) => ({ start, from, to: '\n' }));
    return edits.sort((a, b) => a.start - b.start).filter(({ start }, index, all) => start !== all[index - 1]?.start);
  },
};

/** 共 6 个, 2018 年 6 月: blanks on both sides of a figure part nothing. */
function besideFigure(text: string, start: number, end: number): boolean {
  return (
    (/\p{Script=Han}$/u.test(text.slice(0, start).slice(-1)) &&
      /^\d{1,8} \p{Script=Han}/u.test(text.slice(end, end + 12))) ||
    (/^\p{Script=Han}/u.test(text.slice(end, end + 1)) &&
      /\p{Script=Han} \d{1,8}$/u.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** 标　　题 and 第一章 总　　则 are words padded to a width. */
function isPadded(text: string, start: number, end: number): boolean {
  if (/(?:^|[\n\u3000])[^\n\u3000]{1,2}$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  return (
    /(?:^|[\s\u3000])\p{Script=Han}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\p{Script=Han}(?:[ \u3000：:]|\n|$)/u.test(text.slice(end, end + 6))
  );
}

function isText({ lineOf }: CleaningContext, index: number): boolean {
  const role = lineOf(index)?.role;
  return role === undefined || role === 'text';
}

function lostAll(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const inLong = lines.filter((line) => line.length > 3 * LONG_LINE).reduce((sum, line) => sum + line.length, 0);
  if (lines.length > 0 && inLong > 600 && (text.length / lines.length > LONG_LINE || inLong * 2 > text.length))
    return true;
  if (!lines.some((line) => line.length > 200)) return false;
  if (lines.length === 1 && GLUED_TITLE.test(text)) return true;
  // Numbers that count on inside the lines while hardly any line begins with one.
  const inside = markersIn(text).filter((start) => start > 0 && text.charAt(start - 1) !== '\n').length;
  const ahead = lines.filter((line) => AT_START.test(line)).length;
  return (inside >= 4 && inside > 3 * ahead) || (inside === 3 && ahead === 0);
}

/** A report whose first words stand directly behind its title. */
const GLUED_TITLE = /^\s{0,8}[^。，；：\n]{4,60}(?:报告|总结)(?:(?:19|20)\d\d ?年|近年来|今年|一年来)/;

const AT_START = /^\s{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/;
