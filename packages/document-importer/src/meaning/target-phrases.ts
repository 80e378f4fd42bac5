import { parseTarget, type Target } from '@zhunsheng/plan-schema';
import { clausesOf, sentencesOf } from '../structure/sentences.js';
import type { Span } from '../structure/text-line.js';
import { piecesOf } from './figure-pieces.js';
import { CHANGE, COUNT, HAN, MAX, MIN, N, TIME } from './target-words.js';

/** A figure to reach in running words. */
export interface TargetPhrase extends Span {
  readonly target: Target;
}

const GATES: readonly RegExp[] = [
  new RegExp(`(?:${MIN}|${MAX})[^\\d，。；]{0,10}?(?:${N}|${HAN}(?=${COUNT}|${TIME}))`),
  new RegExp(`(?:${N}|百分之${HAN}) ?(?:%|％)?(?:${COUNT}|${TIME})?(?:及?以上|以下|左右)`),
  new RegExp(`${HAN}(?:${COUNT})(?:及?以上|以下)`),
  new RegExp(`(?:${CHANGE})[^\\d，。；]{0,6}${N}(?:%|个百分点|个?基点|${COUNT}|${TIME})`),
  new RegExp(`(?:${CHANGE})(?:到|至)${N}`),
  new RegExp(`${N}%|百分之(?:${HAN})`),
  new RegExp(`(?:${N})(?:${COUNT})`),
  new RegExp(`每(?:年|半年|季度|月|周)[^，。；]{0,14}(?:${HAN})(?:次|期|场|篇|项|件|轮)`),
  /任期内[^，。；]{0,12}[一二两三](?:次|轮)/,
  /全覆盖|清零|归零|[量数率]为零|应\p{Script=Han}{1,3}尽\p{Script=Han}{1,3}/u,
  /(?:实现|保持|做到|达到|确保)零(?!距离|门槛|基础|跑腿|障碍|接触|散)/,
];
const GOES_ON = /^(?:和|并|及|且|以及)(?!(?:联|举|非|行|发))/;
const QUOTED = /[《“〔][^《》“”〔〕]{0,120}[》”〕]/g;
const WHOLE_QUOTED = /^“应\p{Script=Han}{1,3}尽\p{Script=Han}{1,3}[”、]/u;
const WIDE_MEASURE =
  /(?<=\d\s?)((?:万亿|[万亿])?(?:吨|立方米)\/[日天年]|(?:万亿|[万亿])(?:平方米|立方米|平方公里|公里|公顷|千瓦时?|亩|吨|家|户|个|件|人次|公?斤|头|株|尾|台|辆|间|册|张|根)|公?斤|头|株|尾|张|根)/;
/** 3万元-5万元 is 3-5万元. */
const RANGE = /(\d{1,9}(?:\.\d{1,4})?)([万亿]?[\p{Script=Han}%]{1,4})(?:[—–－~～-]{1,2}|至)(\d{1,9}(?:\.\d{1,4})?)\2/u;
/** A clause that only says when or of whom. */
const CONTEXT =
  /^[，；]?(?:每(?:年度?|半年|季度|月|周|人|个|名).{0,3}|任期内|(?:到|至|在)?20\d\d年(?:[底末]前?|前|\d{1,2}月.{0,3}|[上下]半年)?)$/;
/** Words that say when or that, not what. */
const EMPTY_METRIC = /^(?:全年|年内|累计|其中|力争|确保|争取|建成|新建|新增|完成|达到|不少于|共)$/;
/** Whom a measure is for: 对年收入不超过10万元的部分，…. */
const CONDITION = /(?:超过|不足|低于|高于|不少于|以上|以下|以内)[^，。；]{0,12}的(?:部分|，|$)/;
const NOT_A_TARGET =
  /[一二两三四五六七八九十]个100[%％]|第?[一二三四五六七八九十\d]{1,4}(?:届|条|款|次(?:全体|全会|会议)|号)|〔\d{4}〕|(?:19|20)\d\d(?:年|—|-|至)|\d{1,2}月(?:\d{1,2}日)?|(?:热线|电话|专线)[^\d]{0,4}\d{3,12}|12\d{3}|\d[+＋]\w|24小时|\d{1,3}小时(?:值班|服务|自助|开放)/g;
/** What is dealt with, not what is to be reached: 对未完成的2项任务，…. */
const TOPIC =
  /^(?:对|针对|围绕)[^，；。]{1,40}(?:任务|问题|事项|单位|项目|案件|企业|工作|线索|隐患|意见|建议)$|^对[^，；。]{0,60}\d[^，；。]{1,60}(?:依法|逐一|逐项|实施|开展|进行|予以|加强)/;
/** 每少1次扣1分 says how work is scored. */
const SCORED = /(?:扣|减|加|得|计|记|赋)\s?\d{1,3}(?:\.\d{1,2})?\s?分(?!以上|及以上)/;
/** A sentence that tells what was found. */
const FOUND = /^(?:(?:督察|督查|检查|排查|审计|巡察|调查|核查|抽查)(?:组|中)?(?:还)?发现|截至|截止)/;
const PAST =
  /(?:已(?!完成的)|累计已|(?<!公)共(?:有|计)|截至|以来|去年|上年|同比|获评|(?:考核|评价|评分|指标|总)分值|分值(?:为|占|\d)|占[^，。；]{0,12}\d分|权重|荣获|完成了|达成|位居|排名|直排|超负荷)/;
/** 全省有14座… says what there is; 每县有1所 and 确保有10家 say what shall be. */
const EXISTS =
  /^(?![^，。；]{0,16}(?:每|其中|确保|力争|保证|争取|至少))(?![^，。；]{0,30}(?:以上|达到|成为))[^，。；\d]{0,16}有\d/;

/** The targets in a paragraph, each bound to the sentence it stands in. What merely holds figures is none. */
export function targetPhrases(text: string): TargetPhrase[] {
  return sentencesOf(text).flatMap(({ start, end }) => inSentence(text, start, end));
}

function inSentence(text: string, start: number, end: number): TargetPhrase[] {
  const sentence = text.slice(start, end);
  const visible = sentence.replace(QUOTED, hide).replace(NOT_A_TARGET, blank);
  if (FOUND.test(sentence) || !isGated(visible)) return [];
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, index) => {
    const words = visible.slice(clause.start, clause.end);
    if (
      !isGated(words) ||
      PAST.test(words) ||
      TOPIC.test(words) ||
      EXISTS.test(words) ||
      CONDITION.test(words) ||
      SCORED.test(words) ||
      isDeadline(words)
    )
      return [];
    const from = contextStart(clauses, index, sentence);
    const before = clauses[index - 1];
    const around = {
      context: sentence.slice(from, clause.start),
      noun: before ? subjectOf(sentence.slice(before.start, before.end)) : '',
      goesOn: GOES_ON.test(words),
    };
    return piecesOf(sentence.slice(clause.start, clause.end).replace(/[。！？]$/, '')).flatMap((piece) => {
      const target = read(piece, around);
      return target ? [{ start: start + from, end: start + clause.end, target }] : [];
    });
  });
}

interface Around {
  /** What the clauses in front say of it: 每年, 2027年底前. */
  readonly context: string;
  readonly noun: string;
  /** The piece goes on with what the clause in front began. */
  readonly goesOn: boolean;
}

function read(piece: string, { context, noun, goesOn }: Around): Target | undefined {
  // 亿 in front of a measure is a part of it: 6700亿立方米.
  const measure = WIDE_MEASURE.exec(piece)?.[1];
  const plain = (measure ? piece.replace(measure, '亿元') : piece).replace(RANGE, '$1-$3$2');
  const [target] = parseTarget(context + plain).slice(-1);
  const found = target && readable(target) ? target : parseTarget(plain).at(-1);
  if (!found || !readable(found)) return undefined;
  const own = {
    ...found,
    ...(measure && found.unit === '亿元' && { unit: measure }),
    ...((found.metric === '' || EMPTY_METRIC.test(found.metric)) && noun !== '' && { metric: noun }),
  };
  const text = (goesOn ? piece : context + piece).trim().replace(GOES_ON, '');
  return { ...own, ...approximate(own, piece), metric: plainMetric(own), ...eachOf(own, text), text };
}

/** 达到85%左右 is no bound. */
function approximate({ comparator, value = '', unit = '' }: Target, piece: string): Partial<Target> {
  const about = comparator === '>=' || comparator === '=';
  return about && piece.includes(`${value}${unit}左右`) ? { comparator: '~' } : {};
}

function isGated(words: string): boolean {
  return GATES.some((gate) => gate.test(words));
}

/** The verb that carries a whole is no part of what is counted: 实现对各部门督察全覆盖. */
function plainMetric({ metric, comparator }: Target): string {
  if (comparator !== 'all' && comparator !== 'zero')
    return (
      metric
        .replace(/^[一二三四五六七八九十]{1,2}[是要](?:在)?/, '')
        .replace(/^(?:年底|年内|\d{1,2}月底?)前?(?:累计)?/, '')
        .replace(/(?:应当?|须|力争|确保|争取)(?:[于在])?$/, '') || metric
    );
  const plain = metric.replace(/^[“”，、]{1,9}|[“”]{1,9}$/g, '');
  const behind = plain.split(/实现|推进|实行|做到|达到|确保|推动|建成|完成/).at(-1) ?? '';
  return (behind.length < 4 ? plain : behind).replace(/^[对将使]/, '');
}

/** Places that the notation has no word for: 每个行政村. */
function eachOf({ per, metric }: Target, text: string): Partial<Target> {
  const term = /每(学年|学期)/.exec(text)?.[1];
  if (term) return { per: [term] };
  const each =
    /^(?:力争|确保|争取|保证)?每个?(\p{Script=Han}{1,4}?[村区县镇乡站所校院]|省份|统筹地区)(?=\p{Script=Han})/u.exec(
      text,
    );
  if (!each?.[1] || per) return {};
  return { per: [each[1]], metric: plainMetric({ metric: metric.replace(each[0], ''), comparator: '=', text: '' }) };
}

/** What a clause speaks of: what its own figure measures, or its words. */
function subjectOf(words: string): string {
  const own = isGated(words) ? parseTarget(words.replace(/^[，；、]/, '')).at(-1) : undefined;
  return own && readable(own) ? own.metric : nounOf(words);
}

/** What a clause in front of a bare figure is about: 开展应急演练，每半年至少一次. */
function nounOf(words: string): string {
  return words
    .replace(/^[，；、\s]{1,3}/, '')
    .replace(/^(?:开展|组织|举办|召开|进行|落实|完善|建立)/, '')
    .slice(0, 30);
}

function readable({ comparator, value }: Target): boolean {
  return value !== undefined || comparator === 'all' || comparator === 'zero';
}

/** A clause is counted for what the clauses directly in front of it say: 每年, 2027年底前, 每人. */
function contextStart(clauses: readonly Span[], index: number, sentence: string): number {
  const clause = clauses[index];
  const before = clauses[index - 1];
  if (!clause) return 0;
  const words = before ? sentence.slice(before.start, before.end) : '';
  if (before && GOES_ON.test(sentence.slice(clause.start, clause.end))) return before.start;
  return before !== undefined && CONTEXT.test(words) ? before.start : clause.start;
}

/** 30日内 is a time limit, not a figure to reach. */
function isDeadline(words: string): boolean {
  const limit = new RegExp(`(?:${N}|${HAN})(?:${TIME})(?:以内|之内|内)`);
  if (!limit.test(words) || new RegExp(`(?:${MAX}|${CHANGE})`).test(words)) return false;
  return !GATES.some((gate) => gate.test(words.replace(limit, '')));
}

/** 做到“应办尽办” says the same without its marks. */
function hide(words: string): string {
  return WHOLE_QUOTED.test(words) ? words : blank(words);
}

function blank(words: string): string {
  return '　'.repeat(words.length);
}
