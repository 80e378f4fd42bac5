import type { Section } from '../view/records.js';
import type { ProgrammeScope } from '../view/site.js';
import { localName } from './local-name.js';

/** A section in a few characters for a narrow column: its theme's title, else its own first six characters. */
export function shortTitle(
  { programme, language }: ProgrammeScope,
  theme: string | undefined,
  { title }: Section,
): string {
  const known = theme === undefined ? undefined : programme.themes.get(theme);
  return known ? localName(language, known.title, known.titleEn) : [...title].slice(0, 6).join('');
}
