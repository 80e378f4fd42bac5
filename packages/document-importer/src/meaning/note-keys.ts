import type { Span } from '../structure/text-line.js';

/** What a key of a note tells: who owes it, by when, with which figure, or what is no part of a plan. */
export type NoteKey = 'units' | 'deadline' | 'target' | 'aside';

const LEADS = '牵头|主办|主责|承办|负责|责任|落实|实施|完成';
const HELPS = '配合|协办|协同|协助|协作|参加|参与';
const BODIES = '单位|部门|主体|科室|处室|股室|司局';
const KEYS: Readonly<Record<NoteKey, string>> = {
  // Names of persons, and those who watch over the work.
  aside:
    '(?:责任|牵头|分管|包保|包抓|联系|主管|挂点){1,2}(?:负责)?(?:[省市县区州]|政府)?领导|(?:第一)?责任人|负责人|联系人|经办人|联系电话|(?:督导|督办|监督|验收|核查|销号|指导|考核)(?:单位|部门|责任单位)',
  units: `(?:主要|第一|整改|具体)?(?:${LEADS}|${HELPS}){1,2}(?:${BODIES})`,
  deadline: '完成(?:时限|时间|期限|日期)|办结时限|时限要求|时间(?:要求|节点|安排)|工作时限|整改(?:时限|期限)|时限|期限',
  target: '量化(?:目标|指标)|目标值|工作目标|预期目标',
};
const KEY = new RegExp(
  `(?<aside>${KEYS.aside})|(?<units>${KEYS.units})|(?<deadline>${KEYS.deadline})|(?<target>${KEYS.target})`,
);

const WORD = `(?:${KEYS.aside}|${KEYS.units}|${KEYS.deadline}|${KEYS.target})`;

/** A key with its colon, or between brackets of its own: 【牵头单位】. */
export const KEYED = new RegExp(`【${WORD}】\\s?[：:]?|${WORD}(?:为|是)?\\s?[：:]`, 'g');

/** A key with the stretch of the value behind it. */
export interface NoteEntry extends Span {
  readonly key: NoteKey;
  readonly word: string;
}

/** The keys of a note with the values behind them. */
export function entriesOf(inner: string): NoteEntry[] {
  const heads = [...inner.matchAll(KEYED)].filter(
    ({ 0: printed, index }) =>
      index === 0 ||
      printed.startsWith('【') ||
      /[，,；;。、\s）)局委办厅部院室会处科队社站所政府心前底月日年]/.test(inner.charAt(index - 1)),
  );
  if (heads.length === 0 || ((heads[0]?.index ?? 0) > 0 && !/^[\s；;]*$/.test(inner.slice(0, heads[0]?.index))))
    return [];
  return heads.map((head, index) => {
    const start = head.index + head[0].length;
    const end = heads[index + 1]?.index ?? inner.length;
    const word = head[0].replace(/[【】]/g, '').replace(/(?:为|是)?\s?[：:]?$/, '');
    return { start, end, word, key: keyOf(word) };
  });
}

function keyOf(word: string): NoteKey {
  const groups = KEY.exec(word)?.groups ?? {};
  return (['aside', 'units', 'deadline'] as const).find((key) => groups[key] !== undefined) ?? 'target';
}
