import { type Deadline, parseDeadline } from '@zhunsheng/plan-schema';
import type { Span } from '../structure/text-line.js';
import type { ReadingContext } from './reading-context.js';

/** A time limit in running words. */
export interface DeadlinePhrase extends Span {
  readonly deadline: Deadline;
}

const N = '[\\d一二三四五六七八九十两半]{1,3}';
const MONTH =
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[上中下]旬)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?';
const PART = `(?:第?[一二三四1234]季度|[上下]半年|${MONTH})`;
const YEAR = '(?:(?:19|20)\\d\\d|二[〇○零][一二三四五六七八九〇]{2})年';
const RANGE = '(?:[—–－-]{1,2}|～|~|至)';
const EDGE = '(?:以前|之前|前|以内|之内|内)';
const FORMS: readonly string[] = [
  // 2024年底前, 2024年6月底前, 2024年6月30日前, 2024年第三季度前
  `(?:到|至)?${YEAR}(?:${PART})?(?:年?[底末初])?${EDGE}`,
  // 到2025年, 到2025年底
  `(?:到|至)${YEAR}(?:${PART})?(?:年?[底末])?(?!${EDGE})`,
  // 2024年底, 2024年6月底
  `${YEAR}(?:${PART})?(?:年?[底末])(?!${EDGE})`,
  // 2024年上半年, 2024年第三季度
  `${YEAR}(?:[上下]半年|第?[一二三四1-4]季度)(?!${EDGE})(?=[^的，。；]{2})`,
  // 每年12月底前, 每季度首月10日前, 每两年, 每年
  `每(?:[两三四五六\\d]个?)?(?:年度?|半年|季度|月度?|周|日|天)(?:(?:的)?(?:${PART}|第[一二三]个?月|首月|末月|[上下]旬)(?:[底末]|(?:\\d{1,2})日)?|年?[底末]|\\d{1,2}日)?(?:${EDGE})?`,
  // 12月底前, 6月30日前, 第三季度前, 上半年, 年底前, 年内
  `(?<![\\d年一二三四五六七八九十])${PART}[底末]?${EDGE}`,
  `(?<![\\d年])(?:\\d{1,2})月[底末](?!${EDGE})`,
  '(?:今年|本年|当年|年)?(?:年[底末])(?:以前|之前|前)?',
  '(?<![\\p{Script=Han}\\d])(?:今年|本年度?|当年|年)内',
  '(?<![一二三四五六七八九十几两近往来多\\d])年内(?!容|部|外)',
  `(?:今年|本年度?|当年)(?:${PART})[底末]?(?:${EDGE})?`,
  // 自发布之日起30日内, 收到申请后5个工作日内, 5个工作日内
  `(?:自|从)[^，。；：自从]{1,30}(?:之日|日)?起，?${N}个?(?:工作日|自然日|日|天|小时|周|星期|月|年)(?:以内|之内|内)?`,
  `[^，。；：、的自从]{1,16}(?:之日起|起|后)${N}个?(?:工作日|自然日|日|天|小时|周|星期|月)(?:以内|之内|内)`,
  `(?<![至到于过第\\d压缩控制])${N}个?(?:工作日|自然日|日|天|小时|月)(?:以内|之内|内)`,
  '有效期届满前|任期届满前',
  '[两三四五]年(?:定期|一次)',
  '(?<=应在|须在|在|于|最迟在|最迟应在|最迟|应)当[日天](?:内|前)?',
  '“?十[四五六七]五”?(?:时期|期间)?末',
  // 动员部署阶段（2026年3月）, 组织实施阶段（2026年4月—10月）
  `(?<=[（(])(?:${YEAR}${MONTH}(?:${RANGE}(?:${YEAR})?${MONTH})?|${MONTH}${RANGE}${MONTH})[底初末]?(?=[)）])`,
];
const PHRASE = new RegExp(FORMS.map((form) => `(?:${form})`).join('|'), 'gu');
/** Verbs in front of an event: 应当在收到申请后5个工作日内. */
const AUXILIARY = /^(?:.{0,8}(?:应当|必须|应须)|应|须|当)?(?:在|于)?(?=.{2,16}(?:起|后))/;
const QUOTED = /[《“〔][^《》“”〔〕]{0,120}[》”〕]/g;
/** Words in front of a phrase that make it a fact, a beginning or a quotation. */
const NO_LIMIT_BEFORE =
  /(?:压缩[至到]|控制在|缩短[至到]|不超过|不少于|不低于|有效期|截至|截止到?|延续|延长|顺延|执行|实行|有效|自|从|(?<![平高草])原|比|较|与|在建|近|过去|满|每隔)$/;
const NO_LIMIT_BEHIND =
  /^(?:起施行|起实施|起执行|以来|底以来|以?后|间|度|初步|约|的(?:\d|工作要点|报告)|[^，。；]{0,6}(?:(?<!对)已|共|累计))/;

/** The time limits in a paragraph. Dates in names of documents, in quotation marks and of what is past are none. */
export function deadlinePhrases(text: string, context: ReadingContext): DeadlinePhrase[] {
  const hidden = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...text.matchAll(PHRASE)].flatMap(({ 0: whole, index: at }): DeadlinePhrase[] => {
    const auxiliary = AUXILIARY.exec(whole)?.[0].length ?? 0;
    const [words, index] = [whole.slice(auxiliary), at + auxiliary];
    const end = index + words.length;
    if (hidden.some((span) => index >= span.start && end <= span.end)) return [];
    if (
      NO_LIMIT_BEFORE.test(text.slice(Math.max(0, index - 6), index)) ||
      NO_LIMIT_BEHIND.test(text.slice(end, end + 10))
    )
      return [];
    if (isYearGoalOfPast(words, context)) return [];
    const [deadline, more] = parseDeadline(words, { year: context.year, period: context.period });
    if (!deadline || more || deadline.kind === 'unclear') return [];
    return [{ start: index, end, deadline }];
  });
}

/** A report looks back: 到2020年 in one of 2021 is no limit. */
function isYearGoalOfPast(words: string, { year }: ReadingContext): boolean {
  const named = /(?:19|20)\d\d/.exec(words)?.[0];
  return named !== undefined && year !== undefined && Number(named) < year;
}
