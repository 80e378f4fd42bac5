import { clausesOf, sentencesOf } from './sentences.js';

/** Where the title of a numbered paragraph ends, and where its text begins. */
export interface TitleCut {
  readonly titleEnd: number;
  readonly textStart: number;
  /** No sentence is short enough for a title: the words are the beginning of one. */
  readonly inferred?: true;
}

const SENTENCE_MAX = 60;
const WHOLE_MAX = 36;
const COLON_MAX = 30;
const CLAUSE_MAX = 60;
/** A clause that says when, whereby or of whom is no title without the next. */
const LEADING =
  /^(?:(?:到|至|在)?(?:19|20)\d\d年.{0,12}|每.{1,4}|(?:按照|根据|围绕|结合|依托|通过|针对|对照|聚焦|坚持).{0,30}|对.{2,30}的|.{1,6})$/;

/** 第一阶段： only counts the step that the words behind it name. */
const STEP = /^第[一二三四五六七八九十]{1,2}(?:阶段|步)(?:：|$)/;

/** Whether a paragraph names a step that it counts in words. */
export function isStep(text: string): boolean {
  return STEP.test(text);
}

/**
 * Cuts a title off a numbered paragraph: its first sentence, what stands before a colon or a blank, or its first clause.
 * A paragraph of one long sentence keeps it as text, unless more text stands below.
 */
export function titleOf(text: string, hasBelow = false): TitleCut {
  const [first] = sentencesOf(text);
  if (!first) return { titleEnd: 0, textStart: 0 };
  const sentence = text.slice(0, first.end);
  const dotted = /[。！？；]$/.test(sentence);
  const end = first.end - (dotted ? 1 : 0);
  const whole = !hasBelow && text.slice(first.end).trim() === '';
  const colon = sentence.indexOf('：');
  const ahead = sentence.slice(0, Math.max(colon, 0));
  if (colon > 1 && colon <= COLON_MAX && !/[，；]/.test(ahead) && !STEP.test(ahead))
    return { titleEnd: colon, textStart: colon + 1 };
  const blank = /^([^\s，。；]{4,30})\s(?=\p{Script=Han})/u.exec(sentence);
  if (blank && (!whole || /[，；]/.test(sentence.slice(blank[0].length))))
    return { titleEnd: blank[1]?.length ?? 0, textStart: (blank[1]?.length ?? 0) + 1 };
  if (end <= (whole ? WHOLE_MAX : SENTENCE_MAX) && !/；/.test(text.slice(0, end)))
    return { titleEnd: end, textStart: first.end };
  const [clause, next] = clausesOf(sentence);
  const leading = clause !== undefined && LEADING.test(sentence.slice(0, clause.end));
  const wanted = leading && next && next.end <= CLAUSE_MAX ? next.end : (clause?.end ?? end);
  return { titleEnd: Math.max(Math.min(wanted, CLAUSE_MAX), 1), textStart: 0, inferred: true };
}
