import type { Language } from '../messages/messages.js';

/** A name in the interface's language where there is one, else as the records write it. */
export function localName(language: Language, name: string, nameEn: string | undefined): string {
  return language === 'en' && nameEn !== undefined ? nameEn : name;
}
