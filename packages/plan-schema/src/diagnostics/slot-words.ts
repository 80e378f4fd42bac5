import type { Language } from './language.js';

const TYPES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': ' true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '“字段: 值”', en: 'fields with values' },
};

const DISCLOSURES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  public: { 'zh-CN': '主动公开', en: 'public' },
  'on-request': { 'zh-CN': '依申请公开', en: 'on request' },
  withheld: { 'zh-CN': '不予公开', en: 'withheld' },
};

const WORDS: Readonly<Record<string, typeof TYPES>> = { type: TYPES, disclosure: DISCLOSURES, around: DISCLOSURES };

/** What stands in a slot: the word for a type or disclosure, otherwise the value itself. */
export function slotWord(slot: string, value: string | number, language: Language): string {
  const words = WORDS[slot];
  return words && Object.hasOwn(words, value) ? (words[value]?.[language] ?? '') : String(value);
}
