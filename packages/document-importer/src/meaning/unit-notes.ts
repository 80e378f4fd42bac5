import { parseTarget } from '@zhunsheng/plan-schema';
import type { Span } from '../structure/text-line.js';
import { readDeadline, withoutLimits } from './note-deadlines.js';
import { entriesOf, KEYED, type NoteEntry } from './note-keys.js';
import { readBodies, saysFirstLeads } from './read-bodies.js';
import type { ReadingContext } from './reading-context.js';
import { joinTerms, NO_TERMS, type Terms } from './terms.js';

/** Words in a paragraph that tell who does it or by when, with what they say. */
export interface Note extends Span {
  readonly terms: Terms;
}

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '〖': '〗',
};
const ROLE = /(?:牵头|负责|配合|承办|主办|协办|协助|参加|参与|组织实施|落实|抓好落实|协同)(?:$|[，；。、,])/;
const ORGAN =
  /(?:[局委办厅部院室会处科队社站所署司]|政府|单位|部门|中心|机关|党委|党组|法院|检察院|公司|银行|各县|各市|各区|各镇|各乡|街道|乡镇|园区|开发区|新区|集团|支行|学校|组织|机构|企业|协会)(?=[、，,；。（）()等和及按分牵负配承主协参组落]|$)/;
const BODY =
  /(?:[局委办厅部院科处队站所]|政府|单位|部门|中心|机关|党委|法院|检察院|公司|银行|街道|各?镇街|乡镇|园区|开发区|新区|集团|总工会|妇联|团委|工商联|联合会|办公室|各县区?|各区|各镇)(?:等)?$/;

/** The notes of a paragraph, in order: brackets with keys or role words, and entries behind a key without brackets. */
export function notesIn(text: string, context: ReadingContext): Note[] {
  const bracketed = bracketsOf(text).flatMap(({ start, end }): Note[] => {
    const inner = text.slice(start + 1, end - 1);
    const last = /^[。；\s]{0,3}$/.test(text.slice(end));
    const names = last && start > 0 && !isSecondName(text.slice(0, start), inner);
    const terms = readNote(inner, context) ?? (names ? namesAlone(inner, context) : undefined);
    return terms ? [{ start, end, terms }] : [];
  });
  const bare = bareNotes(text, bracketed, context);
  // 各街道（园区） at the end of a bare note is a name with its bracket, not a note of its own.
  const own = bracketed.filter(({ start }) => !bare.some((note) => start > note.start));
  return [...own, ...bare].sort((a, b) => a.start - b.start);
}

/** 领导小组办公室（市司法局）: one name right behind another is of the same body. */
function isSecondName(ahead: string, inner: string): boolean {
  return (BODY.test(ahead) || /(?:组|专班)$/.test(ahead)) && !/[、，；]/.test(inner);
}

/** Whether a whole line is notes and nothing else. */
export function isNoteLine(text: string, notes: readonly Note[]): boolean {
  if (notes.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of notes) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).replace(/[\s。；，、;,.·•●★▲◆■※\-—]/g, '') === '';
}

/** What the words between brackets, or behind a bare key, say; undefined for words that are no note. */
export function readNote(inner: string, context: ReadingContext): Terms | undefined {
  const entries = entriesOf(inner);
  if (entries.length > 0) return readEntries(inner, entries, context);
  const keyed = inner.search(KEYED);
  const [words, behind] = keyed > 0 ? [inner.slice(0, keyed), readNote(inner.slice(keyed), context)] : [inner];
  const said = readRoles(trimmed(words), context);
  return said && behind ? joinTerms(said, behind) : said;
}

/** `A牵头，B配合`: bodies with what each does. */
function readRoles(printed: string, context: ReadingContext): Terms | undefined {
  const inner = printed.replace(/^由(?=[^，；。]{2,40}(?:牵头|负责|配合)(?:[，；]|$))/, '');
  const says = ROLE.test(inner) || saysFirstLeads(inner);
  if (inner.length > 400 || !says || !isBody(inner) || /^(?:由|如|包括|含|以下简称|简称)/.test(inner)) return undefined;
  const { names, deadlines } = withoutLimits(inner, context, isBody);
  const responsibilities = readBodies(names, context, undefined);
  return responsibilities.some(({ units }) => units.length > 0)
    ? { ...NO_TERMS, responsibilities, deadlines }
    : undefined;
}

function isBody(words: string): boolean {
  return ORGAN.test(words);
}

/** A bracket at the end of a paragraph that holds names of bodies and nothing else. */
function namesAlone(inner: string, context: ReadingContext): Terms | undefined {
  const { names, deadlines } = withoutLimits(inner, context, isBody);
  const pieces = names.split(/[、，,；;]/).map((piece) => piece.trim());
  const bodies =
    pieces.length > 0 &&
    pieces.every((piece) => /^\p{Script=Han}[\p{Script=Han}（）]{1,24}$/u.test(piece) && BODY.test(piece));
  if (!bodies || /^(?:以下|简称|即|含|包括|原|见|如|详见|不含|试行|暂行)/.test(names)) return undefined;
  return { ...NO_TERMS, responsibilities: readBodies(names, context, '责任单位'), deadlines };
}

function readEntries(inner: string, entries: readonly NoteEntry[], context: ReadingContext): Terms {
  const values = entries.map((entry) => ({ ...entry, value: trimmed(inner.slice(entry.start, entry.end)) }));
  const withLead = values.some(
    ({ key, word, value }) =>
      (key === 'units' && /牵头|主办|主责/.test(word)) || (word.includes('责任') && /牵头(?=[，；。、]|$)/.test(value)),
  );
  const lists = values
    .filter(({ key }) => key === 'units')
    .map(({ word, value }) => ({ word, ...withoutLimits(value, context, isBody) }));
  return {
    responsibilities: lists.flatMap(({ word, names }) => readBodies(names, context, word, withLead)),
    deadlines: [
      ...lists.flatMap(({ deadlines }) => deadlines),
      ...values
        .filter(({ key, value }) => key === 'deadline' && value !== '')
        .flatMap(({ value }) => readDeadline(value, context)),
    ],
    targets: values
      .filter(({ key, value }) => key === 'target' && value !== '')
      .flatMap(({ value }) => parseTarget(value)),
  };
}

function trimmed(value: string): string {
  return value.replace(/^[\s，,；;]{1,10}/, '').replace(/[\s，,；;。、.]{1,10}$/, '');
}

/** Brackets of the outermost level. */
function bracketsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = PAIRS[text.charAt(at)];
    if (!close) continue;
    const end = matching(text, at, text.charAt(at), close);
    if (end === undefined) continue;
    spans.push({ start: at, end });
    at = end - 1;
  }
  return spans;
}

const LONGEST_NOTE = 1200;

function matching(text: string, start: number, open: string, close: string): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST_NOTE); at += 1) {
    const character = text.charAt(at);
    if (character === open) depth += 1;
    else if (character === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** Entries without brackets: `责任单位：A、B` on a line of its own or behind the last sentence. */
function bareNotes(text: string, bracketed: readonly Span[], context: ReadingContext): Note[] {
  const heads = [...text.matchAll(KEYED)].filter(
    ({ index }) =>
      (index === 0 || /[。；;\s】）)★▲◆■※●·•]/.test(text.charAt(index - 1))) &&
      !bracketed.some(({ start, end }) => index >= start && index < end),
  );
  const head = heads[0];
  if (!head) return [];
  const stop = text.length;
  const terms = readNote(text.slice(head.index, stop), context);
  return terms ? [{ start: head.index, end: stop, terms }] : [];
}
