import type { Frequency } from '../schemas/deadline.js';
import { NUMERAL } from './numerals.js';
import { readDate } from './read-date.js';
import { frequencyOf } from './read-recurring.js';

/** What a figure is counted for each of, in which rhythm, and by which day. */
export interface TargetContext {
  readonly every?: Frequency;
  readonly per?: string[];
  readonly by?: string;
  readonly doubt?: true;
}

const DAY = `(?:第?[${NUMERAL}]{1,2}季度|[上下]半年|[${NUMERAL}]{1,3}月(?:[${NUMERAL}]{1,3}[日号])?)?`;
const BY = `(?:力争|确保)?(?:到|至|截至)?(?<by>\\d{4}年${DAY}(?:年?底|年?末)?(?:以前|之前|前|内)?)(?:[,，]|(?=\\s|$|[^度]))`;
const EVERY = '每(?<every>年度?|半年|季度|月|周|日|天)';
const TURN = `每(?<turn>[${NUMERAL}]{1,2}个?(?:年|月|季度))`;
const TERM = '(?:在|每届|本届|每个|每)?(?<term>任期)(?:之内|内)?';
const NOUNS =
  '人|阶段|单位|部门|机构|县区|县市区|市县|县|市|区|乡镇|乡|镇|街道|村居|村|社区|学期|届|批次|次|案件|件|家企业|企业|学校|户|所';
const EACH = `每[个名位]?(?<each>(?:${NOUNS}|\\p{Script=Han}{1,6}?(?:人员|干部))(?:[(（][^()（）]{1,12}[)）])?)`;
const CHINESE = `${BY}|${EVERY}|${TURN}|${TERM}|${EACH}`;
const ENGLISH =
  '\\b(?:every|each|per|a) (?<rhythm>year|half-year|quarter|month|week|day)\\b|\\b(?<yearly>annually)\\b|\\b(?:per|each) (?<of>[a-z]{2,20})\\b';
const ANYWHERE = new RegExp(`${CHINESE}|${ENGLISH}`, 'gu');
const AT_HEAD = new RegExp(`\\s*(?:${CHINESE})`, 'uy');
const ARBITRARY = /\s*(每[^\s,，]{1,30})\s+(?=\S)/y;

/** Takes the context off the head of words; any noun may follow 每 where a blank ends it. Gives the rest. */
export function contextAtHead(words: string): { context: TargetContext; rest: string } {
  let [context, at]: [TargetContext, number] = [{}, 0];
  for (let turn = 0; turn < 8; turn += 1) {
    AT_HEAD.lastIndex = at;
    ARBITRARY.lastIndex = at;
    const arbitrary = ARBITRARY.exec(words);
    const known = AT_HEAD.exec(words);
    if (!known && !arbitrary) break;
    // A noun that goes on behind the known word is another noun: 每人次 is not 每人.
    const whole =
      known &&
      (!arbitrary ||
        at + known[0].length >= at + arbitrary[0].trimEnd().length ||
        endsAtEach(words, AT_HEAD.lastIndex));
    context = merged(context, whole ? contextOf(known.groups) : nounsOf(arbitrary?.[1] ?? ''));
    at = whole ? AT_HEAD.lastIndex : ARBITRARY.lastIndex;
  }
  return { context, rest: words.slice(at) };
}

/** Takes the context out of running words, wherever it stands. Gives what is left. */
export function contextIn(words: string): { context: TargetContext; rest: string } {
  let context: TargetContext = {};
  const rest = words.replace(ANYWHERE, (...args) => {
    context = merged(context, contextOf(args.at(-1) as Groups));
    return ' ';
  });
  return { context, rest };
}

/** One context added to another; what the first says stands. */
export function merged(first: TargetContext, second: TargetContext): TargetContext {
  const per = [...(first.per ?? []), ...(second.per ?? [])];
  return { ...second, ...first, ...(per.length > 0 && { per }) };
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function contextOf(groups: Groups): TargetContext {
  const { by, every, turn, term, each, rhythm, yearly, of } = groups ?? {};
  const frequency = frequencyOf(every ?? '') ?? ((rhythm ?? (yearly && 'year')) as Frequency | undefined);
  if (frequency) return { every: frequency };
  // No field holds a turn of several periods.
  if (turn) return { per: [turn], doubt: true };
  const per = term ?? each ?? of;
  if (per) return { per: [per] };
  const date = by && readDate(by);
  return date && date.kind === 'date' ? { by: date.date, ...(date.doubt && { doubt: true }) } : {};
}

/** 每项目部每年: nouns that no list holds, each behind its 每. */
function nounsOf(words: string): TargetContext {
  const contexts = words
    .split('每')
    .slice(1)
    .map((noun): TargetContext => {
      const every = frequencyOf(noun);
      return every ? { every } : { per: [noun] };
    });
  return contexts.reduce(merged, {});
}

function endsAtEach(words: string, index: number): boolean {
  return /^(?:$|\s|每|任期)/.test(words.slice(index, index + 2));
}
