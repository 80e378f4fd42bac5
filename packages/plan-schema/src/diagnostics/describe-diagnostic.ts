import { catalogue } from './catalogue.js';
import type { Diagnostic } from './diagnostic.js';

/** The languages that diagnostics are worded in. */
export type Language = 'zh-CN' | 'en';

/** A diagnostic in words. */
export interface Description {
  readonly reason: string;
  readonly hint: string;
}

/** Puts a diagnostic into words of a language. The location is not part of them. */
export function describeDiagnostic(of: Diagnostic, language: Language): Description {
  const wording = catalogue[of.code][language === 'en' ? 'en' : 'zh'];
  return { reason: fill(wording.reason, of.values), hint: fill(wording.hint, of.values) };
}

function fill(template: string, values: Diagnostic['values']): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
