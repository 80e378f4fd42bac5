import { en } from './en.js';
import { type Messages, zhCn } from './zh-cn.js';

export type { Messages } from './zh-cn.js';

/** Languages of the interface. Content keeps its own. */
export type Language = 'zh-CN' | 'en';

const TABLES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en };

/** Every word of the interface in a language. */
export function messagesOf(language: Language): Messages {
  return TABLES[language];
}
