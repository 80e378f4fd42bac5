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

const STEPS: typeof TYPES = {
  registered: { 'zh-CN': '登记', en: 'registered' },
  planned: { 'zh-CN': '制定方案', en: 'planned' },
  rectifying: { 'zh-CN': '整改中', en: 'rectifying' },
  extended: { 'zh-CN': '延期', en: 'extended' },
  applied: { 'zh-CN': '申请销号', en: 'applied' },
  returned: { 'zh-CN': '退回', en: 'returned' },
  verified: { 'zh-CN': '验收通过', en: 'verified' },
  noticed: { 'zh-CN': '公示', en: 'noticed' },
  closed: { 'zh-CN': '销号', en: 'closed' },
  reopened: { 'zh-CN': '重新整改', en: 'reopened' },
};

const RHYTHMS: typeof TYPES = {
  year: { 'zh-CN': '年', en: 'yearly' },
  'half-year': { 'zh-CN': '半年', en: 'half-yearly' },
  quarter: { 'zh-CN': '季度', en: 'quarterly' },
  month: { 'zh-CN': '月', en: 'monthly' },
  week: { 'zh-CN': '周', en: 'weekly' },
  day: { 'zh-CN': '日', en: 'daily' },
};

const REPORTING: typeof TYPES = Object.fromEntries(
  Object.entries(RHYTHMS).map(([every, word]) => [every, { ...word, 'zh-CN': `每${word['zh-CN']}` }]),
);

const RULES: typeof TYPES = {
  proportional: { 'zh-CN': '按比例得分', en: 'proportional' },
  step: { 'zh-CN': '分档得分', en: 'step' },
  'per-event': { 'zh-CN': '按次扣分', en: 'per-event' },
  bonus: { 'zh-CN': '按次加分', en: 'bonus' },
  milestone: { 'zh-CN': '按节点得分', en: 'milestone' },
  expert: { 'zh-CN': '评议得分', en: 'expert' },
};

const LETTERS: typeof TYPES = {
  reminder: { 'zh-CN': '提醒函', en: 'reminder' },
  supervision: { 'zh-CN': '督办函', en: 'supervision letter' },
  'risk-reminder': { 'zh-CN': '风险提醒函', en: 'risk reminder' },
  accountability: { 'zh-CN': '问责建议函', en: 'proposal of accountability' },
};

const WORDS: Readonly<Record<string, typeof TYPES>> = {
  type: TYPES,
  disclosure: DISCLOSURES,
  around: DISCLOSURES,
  stage: STEPS,
  step: STEPS,
  every: RHYTHMS,
  reporting: REPORTING,
  rule: RULES,
  letter: LETTERS,
  letterBefore: LETTERS,
};

/** What stands in a slot: the word for a type or disclosure, otherwise the value itself. */
export function slotWord(slot: string, value: string | number, language: Language): string {
  const words = WORDS[slot];
  return words && Object.hasOwn(words, value) ? (words[value]?.[language] ?? '') : String(value);
}
