import { centsOf, decimal, pointsOf } from './indicator-sum.js';
import { clausesOf, sentencesOf } from './sentences.js';
import { titleOf } from './title-of.js';

/** What the numbered words of an indicator say. */
export interface IndicatorWords {
  readonly title: string;
  /** The rule behind the title. */
  readonly text: string;
  /** A decimal string as printed. */
  readonly points?: string;
}

const FIGURE = '(\\d{1,4}(?:\\.\\d{1,2})?)';
const LEAD = '(?:满分|分值|权重|标准分|基本分|共计|合计|总计|共|计|占比?(?:总分值?的?)?)?[：:]?\\s?';
const BRACKET = new RegExp(
  `[（(【[]\\s?(?:${LEAD}${FIGURE}\\s?(?:分值?|[%％])|(?:权重|分值|标准分)[：:]?\\s?${FIGURE})\\s?[)）】\\]]`,
  'g',
);
/** 最高加5分 in brackets behind 加分项 is a limit, not what it counts in the total. */
const LIMIT = /[（(]((?:最高|最多|累计|总计|限)?(?:加|扣|减)[^（）()]{0,10}分)[)）]$/;
/** …的，得1分 or …，1分 at the end of a sentence. */
const AT_END =
  /的?[，、；]?(?:的?得|计|记|赋)\s?(\d{1,3}(?:\.\d{1,2})?)\s?分$|[，、；]\s?(\d{1,3}(?:\.\d{1,2})?)\s?分$/;
/** A cell of points between the cell of what is asked and that of the rule, all in one line: …落到实处。4分未签订的扣2分. */
const CELL = /[。；）]\s?(\d{1,3}(?:\.\d{1,2})?)\s?分(?=[\p{Script=Han}①（])(?![以的及或制为])/u;
const AWARD = /^(?:得|计|记|赋)\s?(\d{1,3}(?:\.\d{1,2})?)\s?分$/;
/** A clause that tells what is taken off or added. */
const RULE = /(?:扣|减|加)\s?\d|扣完为止|不得分|^(?:得|计|记|赋)\s?\d/;
const TITLE_MAX = 200;
const COLON_MAX = 60;
const BONUS = /^(?:[^，。；]{0,6}(?:加分|扣分|减分|否决|奖励))(?:项目?|指标|因素|事项|情形|内容|标准)?(?:[（(]|$)/;

/** Whether a title stands for what is added to, taken off or undoes the total. */
export function isBonus(title: string): boolean {
  return BONUS.test(title);
}

/** Whether words print the points of what they name. */
export function printsPoints(text: string): boolean {
  return printsBracket(text) || AT_END.test(firstSentence(text)) || isBonus(text);
}

/** Whether words print points in a bracket or in a cell. */
export function printsBracket(text: string): boolean {
  return totalIn(text) !== undefined || CELL.test(text);
}

/** Takes the words of an indicator apart into title, points and rule. */
export function indicatorWords(printed: string, own: boolean): IndicatorWords {
  const cell = own ? null : CELL.exec(printed);
  if (cell) return cellWords(printed, cell.index, cell[0].length, decimal(cell[1] ?? ''));
  const total = totalIn(printed);
  const ruled = total && ruledBracket(printed, total);
  if (ruled) return ruled;
  const words = total?.span
    ? printed.slice(0, total.span.start) + printed.slice(total.span.end).replace(/^[。：:]/, (mark) => mark)
    : printed;
  const cut = cutTitle(words, own);
  const limit = LIMIT.exec(cut.title);
  if (limit) return { title: cut.title.slice(0, limit.index), text: joined(limit[1] ?? '', cut.text) };
  if (total) return { ...withoutRule(cut), points: total.points };
  const end = AT_END.exec(cut.title);
  if (end) {
    const points = end[1] ?? end[2];
    return { title: trimmed(cut.title.slice(0, end.index)), text: cut.text, ...(points && { points }) };
  }
  const plain = withoutRule(cut);
  const award = clausesOf(plain.text)
    .map(({ start, end: to }) => AWARD.exec(plain.text.slice(start, to))?.[1])
    .find((points) => points !== undefined);
  return { ...plain, ...(award && plain.title !== cut.title && { points: award }) };
}

const RULE_BEHIND = /^[，；]\s?(?:得分|得|每|未|没有|不|无|缺|少|扣|满分|按照?|超过|达到|低于|高于|最高|最多)/;

/** 按期答复率（10分），得分=按期答复率×10分: behind the only bracket stands how it is scored. */
function ruledBracket(printed: string, { points, span }: Total): IndicatorWords | undefined {
  const title = span && printed.slice(0, span.start);
  if (!title || /[，。；]/.test(title) || [...printed.matchAll(BRACKET)].length > 1) return undefined;
  const behind = printed.slice(span.end);
  return RULE_BEHIND.test(behind) ? { title: trimmed(title), text: behind.slice(1).trim(), points } : undefined;
}

function cellWords(printed: string, at: number, length: number, points: string): IndicatorWords {
  const { title, text } = cutTitle(printed.slice(0, at + 1), false);
  return { title, text: joined(text, printed.slice(at + length).trim()), points };
}

/** The title is the first sentence, what stands before a colon, or all of a line of its own. */
function cutTitle(words: string, own: boolean): { title: string; text: string } {
  if (own) return { title: trimmed(words), text: '' };
  const colon = words.indexOf('：');
  if (colon > 1 && colon <= COLON_MAX && !/[，；。]/.test(words.slice(0, colon)))
    return { title: trimmed(words.slice(0, colon)), text: words.slice(colon + 1).trim() };
  const cut = titleOf(words);
  const end = cut.inferred ? firstSentence(words).length : cut.titleEnd;
  if (cut.inferred && end > TITLE_MAX) return { title: trimmed(words.slice(0, cut.titleEnd)), text: words };
  const from = cut.inferred ? end : cut.textStart;
  return { title: trimmed(words.slice(0, end)), text: words.slice(from).replace(/^[。：:\s]{1,4}/, '') };
}

/** 未制定预案，减0.25分: what is taken off is the rule, the words before it are the title. */
function withoutRule({ title, text }: { title: string; text: string }): { title: string; text: string } {
  const clauses = clausesOf(title);
  const at = clauses.findIndex(({ start, end }) => RULE.test(title.slice(start, end)));
  const clause = clauses[at];
  if (at < 1 || !clause) return { title, text };
  return { title: trimmed(title.slice(0, clause.start)), text: joined(`${title.slice(clause.start)}。`, text) };
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('');
}

function trimmed(title: string): string {
  return title
    .trim()
    .replace(/[。：:，；、]{1,3}$/, '')
    .replace(/([^目])的$/, '$1')
    .trim();
}

function firstSentence(text: string): string {
  const first = sentencesOf(text)[0];
  return first ? text.slice(0, first.end).replace(/[。！？]$/, '') : '';
}

interface Total {
  readonly points: string;
  /** Where it stands; absent for the sum of several brackets. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** The bracket behind the title or behind its sentence, the only bracket, or the sum of those of a title's clauses. */
function totalIn(text: string): Total | undefined {
  const brackets = [...text.matchAll(BRACKET)];
  const [first] = brackets;
  if (!first) return undefined;
  const found = (match: RegExpExecArray): Total => ({
    points: decimal(match[1] ?? match[2] ?? ''),
    span: { start: match.index, end: match.index + match[0].length },
  });
  const head = brackets.find(({ 0: all, index }) => endsTitle(text, index, index + all.length));
  if (head && head === first) return found(first);
  if (brackets.length === 1) return found(first);
  const sum = brackets.reduce((cents, match) => cents + centsOf(match[1] ?? match[2] ?? '0'), 0);
  return { points: pointsOf(sum) };
}

/** Behind the title stand a mark, a blank, text of the rule or nothing; the marks of a list go on with the title. */
function endsTitle(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  return start < 60 && (after === '' || /[。：:\s]/.test(after) || !/[，、；]/.test(after));
}
