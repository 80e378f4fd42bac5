import type { ImportDiagnostic } from './import-diagnostic.js';
import { IMPORT_DIAGNOSTICS } from './import-diagnostics.js';

/** The sentence of a diagnostic in one language. */
export function diagnosticText({ code, values = {} }: ImportDiagnostic, language: 'zh' | 'en' = 'zh'): string {
  return IMPORT_DIAGNOSTICS[code][language].replace(/\{([a-z]{1,40})\}/gi, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
