import { sentencesOf } from './sentences.js';
import type { Span } from './text-line.js';

/** A short sentence that announces what the sentences behind it say. */
export interface Led {
  readonly title: Span;
  readonly text: Span;
}

const TITLE_MAX = 16;
const PROBLEM_MAX = 28;
const PREDICATE =
  /(?:还|尚|仍|依然|比较|较为|相对)?(?:不够|有待|需要|需(?=进一步|加强|提高|完善|改进|强化)|亟需|亟待|薄弱|不强|不足|不高|不全|不严|不深|不实|不畅|不清|不一|不完善|不健全|不平衡|不到位|不规范|不充分|不均衡|不及时|不匹配|不适应|不明显|不紧密|滞后|欠缺|缺乏|缺失|较弱|较差|偏低|偏弱|偏少|短缺|弱化|差距|短板|(?:提升|改进|完善|进步)空间|还要|松懈|较低|不理想|较慢|缓慢|偏慢|较少|脱节|流于形式|走过场|打折扣|时有发生|居高不下|依然存在)/;
const COUNTED = /^[一二三四五六七八九十]{1,2}[是要]/;
const ENUMERATED =
  /^[一二三四五六七八九十]{1,2}(?:是|要)|^(?:首先|其次|再次|最后|第[一二三四五六七八九十]{1,2})[，,、]/;

/**
 * The parts of a paragraph that each begin with a sentence used as a title. For proposals such a sentence is short and
 * has no comma; for problems each of its clauses says that something is lacking. Empty where the first sentence is none.
 */
export function ledParts(text: string, of: 'proposals' | 'problems'): Led[] {
  const enumerated = enumeratedParts(text);
  if (enumerated.length > 0) return enumerated;
  const sentences = sentencesOf(text);
  const isTitle = of === 'problems' ? isProblem : isProposal;
  const titles = sentences.filter((sentence, index) => {
    const words = plainOf(text, sentence);
    const next = sentences[index + 1];
    return isTitle(words) && next !== undefined && !(isTitle(plainOf(text, next)) && index > 0 && of === 'proposals');
  });
  if (titles[0]?.start !== 0) return [];
  return titles.map((title, index) => ({
    title,
    text: { start: title.end, end: titles[index + 1]?.start ?? text.length },
  }));
}

/** Words in front of the first of several problems. */
const NAMED = /^(?:存在的?)?(?:主要|突出)?(?:问题|不足)?(?:是|有|表现为)[：，]?(?=\p{Script=Han}{4})/u;
/** A sentence that only says that there are problems, or why. */
const INTRODUCING = /(?:问题|不足|差距|短板|困难)(?:和.{2,6})?$|^.{0,6}原因/;

/** The problems of a paragraph below a heading of its own: led parts, or else sentences that each name a problem. */
export function problemsIn(text: string): Led[] {
  const [led, bare] = [ledParts(text, 'problems'), bareProblems(text)];
  return led.length > 0 && !(NAMED.test(text) && bare.length > 0) ? led : bare;
}

/** 虽然…，但还存在一些不足，主要表现在：…: what lacks stands behind. */
const SHOWN_IN = /(?:主要|具体|集中|突出)(?:表现|体现|反映)(?:在|为|是)(?:以下.{0,8})?[：，]?(?=\p{Script=Han}{4})/u;
/** A sentence that turns to what will be done. */
const TURNING = /^(?:对于?|针对)(?:这些|以上|上述|存在的?)|^(?:下一?步|今后|为此|接下来)/;

function bareProblems(text: string): Led[] {
  const all = sentencesOf(text);
  const turn = all.findIndex((sentence) => TURNING.test(plainOf(text, sentence)));
  const sentences = turn > 0 ? all.slice(0, turn) : all;
  const shown = SHOWN_IN.exec(text.slice(0, sentences[0]?.end ?? 0));
  const ahead = shown ? shown.index + shown[0].length : (NAMED.exec(text)?.[0].length ?? 0);
  const words = sentences.map(({ start, end }, index) =>
    plainOf(text, { start: index === 0 && shown ? ahead : start, end }),
  );
  const lacking = words.every(
    (one) => saysLacking(one) && (!INTRODUCING.test(one) || /等(?:问题|不足)$/.test(one)) && !/[：:]$/.test(one),
  );
  if (!lacking) return [];
  return sentences.map(({ start, end }, index) => ({
    title: { start: index === 0 ? start + ahead : start, end },
    text: { start: end, end: index === sentences.length - 1 ? text.length : end },
  }));
}

/**
 * `一是…。二是…。` with what stands in front of it left out. A single one counts where the paragraph begins with it: the
 * others are paragraphs too.
 */
export function enumeratedParts(text: string): Led[] {
  const heads = stretchesOf(text).filter(({ start, end }) => ENUMERATED.test(text.slice(start, end)));
  if (heads.length < 2 && !(heads[0]?.start === 0 && COUNTED.test(text))) return [];
  return heads.map((head, index) => {
    const end = heads[index + 1]?.start ?? text.length;
    const first = firstEnd(text, head, end);
    return { title: { start: head.start, end: first }, text: { start: first, end } };
  });
}

/** Sentences, cut also where an item begins behind a lesser mark: 存在以下问题：一是…；二是…. */
function stretchesOf(text: string): Span[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let from = start;
    for (let at = start; at < end; at += 1) {
      if (/[；：，]/.test(text.charAt(at)) && ENUMERATED.test(text.slice(at + 1, at + 6))) {
        spans.push({ start: from, end: at + 1 });
        from = at + 1;
      }
    }
    return [...spans, { start: from, end }];
  });
}

function firstEnd(text: string, head: Span, end: number): number {
  for (let at = head.start; at < end; at += 1) if (/[。；：]/.test(text.charAt(at))) return at + 1;
  return end;
}

function plainOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[。！？]$/, '');
}

function isProposal(words: string): boolean {
  return (
    words.length >= 4 &&
    words.length <= TITLE_MAX &&
    !/[，；：,]/.test(words) &&
    !/^(?:同时|此外|另外|其中|要|并|但)/.test(words)
  );
}

/** Whether words say that something is lacking. */
export function saysLacking(words: string): boolean {
  return PREDICATE.test(words) || /存在|没有|没能|未(?!来)|不(?!断|仅|同|动产)|缺|失当|违规|突出$/.test(words);
}

function isProblem(words: string): boolean {
  if (
    words.length < 5 ||
    words.length > PROBLEM_MAX ||
    /[；：]/.test(words) ||
    /^(?:有的|个别|部分|一些|少数)/.test(words)
  )
    return false;
  return words.split('，').every((clause) => PREDICATE.test(clause));
}
