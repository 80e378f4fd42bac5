import { catalogue } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';
import type { Language } from './language.js';
import { slotWord } from './slot-words.js';

/** A diagnostic in words. */
export interface Description {
  readonly reason: string;
  readonly hint: string;
}

/** Puts a diagnostic into words of a language. The location is not part of them. */
export function describeDiagnostic(of: Diagnostic, language: Language): Description {
  const wording = catalogue[of.code][language === 'en' ? 'en' : 'zh'];
  return { reason: fill(wording.reason, of.values, language), hint: fill(wording.hint, of.values, language) };
}

function fill(template: string, values: Diagnostic['values'], language: Language): string {
  const word = (name: string): string | undefined => {
    const value = values[name];
    return value === undefined ? undefined : slotWord(name, value, language);
  };
  return template
    .replace(/\{(\w+)\?([^{}]*)\{\}([^{}]*)\}/g, (_, name: string, before: string, after: string) => {
      const value = word(name);
      return value === undefined ? '' : before + value + after;
    })
    .replace(/\{(\w+)\}/g, (slot, name: string) => word(name) ?? slot);
}
