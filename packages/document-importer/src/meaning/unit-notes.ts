import { type Deadline, parseDeadline, parseTarget, parseUnits, type Responsibility } from '@zhunsheng/plan-schema';
import type { Span } from '../structure/text-line.js';
import { deadlinePhrases } from './deadline-phrases.js';
import type { ReadingContext } from './reading-context.js';
import { NO_TERMS, type Terms } from './terms.js';

/** Words in a paragraph that tell who does it or by when, with what they say. */
export interface Note extends Span {
  readonly terms: Terms;
}

type Key = 'units' | 'deadline' | 'target' | 'person';

const KEYS: Readonly<Record<Key, string>> = {
  units:
    '牵头责任单位|牵头(?:单位|部门|领导|科室|处室)|责任(?:单位|部门|主体|科室|处室|领导|股室)|主办(?:单位|部门)|主责(?:单位|部门)|承办(?:单位|部门|科室)|负责(?:单位|部门)|落实单位|实施单位|完成单位|配合(?:单位|部门|科室)|协办(?:单位|部门)|协同单位|协助单位|协作单位|参加(?:单位|部门)|参与(?:单位|部门)',
  deadline: '完成(?:时限|时间|期限|日期)|办结时限|时限要求|时间(?:要求|节点|安排)|工作时限|整改(?:时限|期限)|时限|期限',
  // Names of persons are no part of a plan.
  person: '(?:责任|牵头|分管|包保|包抓|联系|主管)领导|(?:第一)?责任人|负责人|联系人|经办人|联系电话',
  target: '量化(?:目标|指标)|目标值|工作目标|预期目标',
};
const KEY = new RegExp(
  `(?<person>${KEYS.person})|(?<units>${KEYS.units})|(?<deadline>${KEYS.deadline})|(?<target>${KEYS.target})`,
  'g',
);
const KEYED = new RegExp(`(?:${KEYS.person}|${KEYS.units}|${KEYS.deadline}|${KEYS.target})(?:为|是)?\\s?[：:]`, 'g');
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
const FIRST_LEADS =
  /[，,；。]?(?:各项任务)?(?:排|列)?(?:在|名)?(?:第一|首)(?:位|个|家)?的?(?:部门|单位)?(?:为|是|系)(?:牵头|主办|主责)(?:责任)?(?:部门|单位)[，,；]?(?:以?下同|下列?均?同)?/;
const BELOW = /以?下同|下列?均?同/;

/** The notes of a paragraph, in order: brackets with keys or role words, and entries behind a key without brackets. */
export function notesIn(text: string, context: ReadingContext): Note[] {
  const bracketed = bracketsOf(text).flatMap(({ start, end }): Note[] => {
    const inner = text.slice(start + 1, end - 1);
    const last = /^[。；\s]{0,3}$/.test(text.slice(end));
    const terms = readNote(inner, context) ?? (last && start > 0 ? namesAlone(inner, context) : undefined);
    return terms ? [{ start, end, terms }] : [];
  });
  return [...bracketed, ...bareNotes(text, bracketed, context)].sort((a, b) => a.start - b.start);
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
  return (rest + text.slice(at)).replace(/[\s。；，、;,.·●\-—]/g, '') === '';
}

/** Whether a document says that the first body of every list leads. */
export function saysFirstLeads(text: string): boolean {
  const match = FIRST_LEADS.exec(text);
  if (!match) return false;
  return BELOW.test(text.slice(match.index, match.index + match[0].length + 8)) || !insideNote(text, match.index);
}

function insideNote(text: string, index: number): boolean {
  const ahead = text.slice(Math.max(0, index - 120), index);
  const open = Math.max(ahead.lastIndexOf('（'), ahead.lastIndexOf('【'));
  return open >= 0 && !/[）】]/.test(ahead.slice(open));
}

/** What the words between brackets, or behind a bare key, say; undefined for words that are no note. */
export function readNote(inner: string, context: ReadingContext): Terms | undefined {
  const entries = entriesOf(inner);
  if (entries.length > 0) return readEntries(inner, entries, context);
  if (inner.length > 400 || !ROLE.test(inner) || !ORGAN.test(inner) || /^(?:由|如|包括|含|以下简称|简称)/.test(inner))
    return undefined;
  const { names, deadlines } = withoutLimits(inner, context);
  const responsibilities = readUnits(names, context, undefined);
  return responsibilities.some(({ units }) => units.length > 0)
    ? { ...NO_TERMS, responsibilities, deadlines }
    : undefined;
}

/** `A牵头，B配合，2026年11月底前完成`: the last clause is a time limit. */
function withoutLimits(inner: string, context: ReadingContext): { names: string; deadlines: Deadline[] } {
  const deadlines: Deadline[] = [];
  const names = inner
    .split(/(?<=[，,；;])/)
    .filter((clause) => {
      const words = clause.replace(/[，,；;]$/, '');
      if (LASTING.test(words)) {
        deadlines.push(...parseDeadline(words.replace(/^并/, '')));
        return false;
      }
      const found = words.length <= 24 && !ORGAN.test(words) ? deadlinePhrases(words, context) : [];
      deadlines.push(...found.map(({ deadline }) => deadline));
      return found.length === 0;
    })
    .join('');
  return { names: names.replace(/[，,；;]$/, ''), deadlines };
}

/** A bracket at the end of a paragraph that holds names of bodies and nothing else. */
function namesAlone(inner: string, context: ReadingContext): Terms | undefined {
  const { names, deadlines } = withoutLimits(inner, context);
  const pieces = names.split(/[、，,；;]/).map((piece) => piece.trim());
  const bodies =
    pieces.length > 0 &&
    pieces.every((piece) => /^\p{Script=Han}[\p{Script=Han}（）]{1,24}$/u.test(piece) && BODY.test(piece));
  if (!bodies || /^(?:以下|简称|即|含|包括|原|见|如|详见|不含|试行|暂行)/.test(names)) return undefined;
  return { ...NO_TERMS, responsibilities: readUnits(names, context, '责任单位'), deadlines };
}

interface Entry extends Span {
  readonly key: Key;
  readonly word: string;
}

/** The keys of a note with the values behind them. */
function entriesOf(inner: string): Entry[] {
  const heads = [...inner.matchAll(KEYED)].filter(
    ({ index }) =>
      index === 0 || /[，,；;。、\s）)局委办厅部院室会处科队社站所政府心前底月日年]/.test(inner.charAt(index - 1)),
  );
  if (heads.length === 0 || ((heads[0]?.index ?? 0) > 0 && !/^[\s；;]*$/.test(inner.slice(0, heads[0]?.index))))
    return [];
  return heads.map((head, index) => {
    const start = head.index + head[0].length;
    const end = heads[index + 1]?.index ?? inner.length;
    const word = head[0].replace(/(?:为|是)?\s?[：:]$/, '');
    return { start, end, word, key: keyOf(word) };
  });
}

function keyOf(word: string): Key {
  KEY.lastIndex = 0;
  const groups = KEY.exec(word)?.groups ?? {};
  if (groups['person']) return 'person';
  return groups['units'] ? 'units' : groups['deadline'] ? 'deadline' : 'target';
}

function readEntries(inner: string, entries: readonly Entry[], context: ReadingContext): Terms {
  const values = entries.map((entry) => ({ ...entry, value: trimmed(inner.slice(entry.start, entry.end)) }));
  const withLead = values.some(
    ({ word, value }) => /牵头|主办|主责/.test(word) || (word.includes('责任') && /牵头(?=[，；。、]|$)/.test(value)),
  );
  return {
    responsibilities: values
      .filter(({ key, word }) => key === 'units' && !/领导/.test(word))
      .flatMap(({ word, value }) => readUnits(value, context, word, withLead)),
    deadlines: values
      .filter(({ key, value }) => key === 'deadline' && value !== '')
      .flatMap(({ value }) => readDeadline(value, context)),
    targets: values
      .filter(({ key, value }) => key === 'target' && value !== '')
      .flatMap(({ value }) => parseTarget(value)),
  };
}

/** Words for what never ends, as they stand beside bodies. */
const LASTING = /^并?(?:长期坚持|长期推进|持续推进|持续开展|持续实施|常态化开展|常态化推进|长期)$/;

/** Words for the whole of a year or period that the notation does not read as a day. */
const THROUGHOUT =
  /^(?:全年|全程|贯穿全年|全年推进|全年开展|持续开展|常态化开展|常态化推进|常年|持续实施|按时间节点推进)$/;

export function readDeadline(value: string, { year, period }: ReadingContext): Deadline[] {
  return THROUGHOUT.test(value) ? [{ kind: 'plan-period', text: value }] : parseDeadline(value, { year, period });
}

function trimmed(value: string): string {
  return value.replace(/^[\s，,；;]{1,10}/, '').replace(/[\s，,；;。、.]{1,10}$/, '');
}

function readUnits(value: string, context: ReadingContext, word?: string, withLead = false): Responsibility[] {
  const first = FIRST_LEADS.exec(value);
  const words = first ? value.replace(FIRST_LEADS, '') : value;
  const role = word && /配合|协办|协同|协助|协作|参加|参与/.test(word) ? ('support' as const) : undefined;
  const plain = words.replace(/[，,]?(?:以?下同|下列?均?同)$/, '');
  const found = parseUnits(plain, { ...(word && { word: knownWord(word) }), ...(role && { role }), withLead }).filter(
    ({ units }) => units.length > 0,
  );
  return (first || context.firstLeads) && !withLead ? promoted(found) : found;
}

/** Words that the notation does not know mean what the nearest one it knows means. */
function knownWord(word: string): string {
  if (/牵头/.test(word)) return '牵头单位';
  if (/配合|协作|协同/.test(word)) return '配合单位';
  return /科室|处室|股室/.test(word) ? '责任单位' : word;
}

/** The first body leads and the others help, where nothing else tells them apart. */
function promoted(found: readonly Responsibility[]): Responsibility[] {
  const [first, ...others] = found;
  if (!first || others.some(({ role }) => role === 'lead') || first.units.length < 2 || /牵头/.test(first.word))
    return [...found];
  if (first.role !== 'lead') return [...found];
  const [leader, ...helpers] = first.units;
  return leader
    ? [{ ...first, units: [leader] }, { ...first, role: 'support', units: helpers }, ...others]
    : [...found];
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
      (index === 0 || /[。；;\s】）)]/.test(text.charAt(index - 1))) &&
      !bracketed.some(({ start, end }) => index >= start && index < end),
  );
  const head = heads[0];
  if (!head) return [];
  const stop = text.length;
  const terms = readNote(text.slice(head.index, stop), context);
  return terms ? [{ start: head.index, end: stop, terms }] : [];
}
