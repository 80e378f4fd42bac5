import { nearest } from '../nearest.js';
import { foldWidth } from './fold-width.js';

/** What an entry of a bracket speaks of. */
export type TermKey = 'responsible' | 'lead' | 'support' | 'deadline' | 'target' | 'implements';

/** The words that may stand before the colon of an entry. The first Chinese and the first English word are ours to write. */
export const TERM_WORDS: Readonly<Record<TermKey, { readonly zh: readonly string[]; readonly en: readonly string[] }>> =
  {
    responsible: {
      zh: [
        '责任单位',
        '责任部门',
        '责任主体',
        '承办单位',
        '承办部门',
        '负责单位',
        '负责部门',
        '落实单位',
        '实施单位',
        '完成单位',
      ],
      en: ['Responsible', 'Responsible unit', 'Responsible units', 'Owner', 'Owners'],
    },
    lead: {
      zh: ['牵头单位', '牵头部门', '牵头责任单位', '主办单位', '主办部门', '主责单位', '主责部门'],
      en: ['Lead', 'Lead unit', 'Lead units', 'Led by'],
    },
    support: {
      zh: [
        '配合单位',
        '配合部门',
        '协办单位',
        '协办部门',
        '协同单位',
        '协助单位',
        '参加单位',
        '参与单位',
        '参加部门',
        '参与部门',
      ],
      en: ['Support', 'Supporting unit', 'Supporting units', 'Supported by'],
    },
    deadline: {
      zh: [
        '完成时限',
        '完成时间',
        '完成期限',
        '时限',
        '期限',
        '时限要求',
        '办理时限',
        '时间要求',
        '时间节点',
        '完成日期',
      ],
      en: ['Deadline', 'Deadlines', 'Due'],
    },
    target: {
      zh: ['目标', '量化目标', '目标值', '指标', '量化指标', '目标任务'],
      en: ['Target', 'Targets'],
    },
    implements: {
      zh: ['落实', '对应', '落实条款', '对应条款', '上级条款'],
      en: ['Implements'],
    },
  };

/** The longest word that can be a key, in characters. */
export const TERM_WORD_MAX_LENGTH = 20;

const KEYS = new Map<string, TermKey>();
for (const key of Object.keys(TERM_WORDS) as TermKey[]) {
  for (const word of [...TERM_WORDS[key].zh, ...TERM_WORDS[key].en]) KEYS.set(comparable(word), key);
}

/** What a word before a colon speaks of; case, width and blanks do not matter. */
export function termKeyOf(word: string): TermKey | undefined {
  return word.length <= TERM_WORD_MAX_LENGTH ? KEYS.get(comparable(word)) : undefined;
}

/** The known word closest to a misspelt one. */
export function nearestTermWord(word: string): string | undefined {
  const words = Object.values(TERM_WORDS).flatMap(({ zh, en }) => [...zh, ...en]);
  return word.length <= TERM_WORD_MAX_LENGTH ? nearest(word, words) : undefined;
}

function comparable(word: string): string {
  return foldWidth(word).replace(/\s+/g, '').toLowerCase();
}
