import { type Diagnostic, describeDiagnostic, type Language } from '@zhunsheng/plan-schema';
import type { Messages } from '../../messages.js';

/** The ways to write diagnostics down. */
export const FORMATS = ['human', 'json', 'github'] as const;

/** See {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/**
 * Diagnostics as lines: for people, as one JSON document (see `json-schema/check.schema.json`), or as annotations of a
 * GitHub workflow.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  language: Language,
  messages: Messages,
): readonly string[] {
  switch (format) {
    case 'human':
      return diagnostics.flatMap((one) => human(one, language, messages));
    case 'json':
      return [JSON.stringify({ diagnostics: diagnostics.map((one) => plain(one, language)) }, null, 2)];
    case 'github':
      return diagnostics.map((one) => annotation(one, language));
  }
}

/** `file:line:column`, as terminals and editors open it. */
export function locationOf({ file, place }: Diagnostic): string {
  return place ? `${file}:${place.start.line}:${place.start.column}` : file;
}

function human(one: Diagnostic, language: Language, messages: Messages): string[] {
  const { reason, hint } = describeDiagnostic(one, language);
  const lines = [`${locationOf(one)} ${messages.severity[one.severity]} ${one.code}`, `  ${reason}`];
  return hint === ''
    ? [...lines, '']
    : [...lines, `  ${messages.hint}：${hint}`.replace('：', language === 'en' ? ': ' : '：'), ''];
}

function plain(one: Diagnostic, language: Language) {
  const { expected, actual } = one.values;
  return {
    code: one.code,
    severity: one.severity,
    file: one.file,
    ...(one.place && { start: one.place.start, end: one.place.end }),
    ...describeDiagnostic(one, language),
    ...(expected !== undefined && { expected: String(expected) }),
    ...(actual !== undefined && { actual: String(actual) }),
  };
}

/** Source: the workflow commands of GitHub Actions, which want `%`, line ends, `:` and `,` escaped. */
function annotation(one: Diagnostic, language: Language): string {
  const { reason, hint } = describeDiagnostic(one, language);
  const level = one.severity === 'info' ? 'notice' : one.severity;
  const { line = 1, column = 1 } = one.place?.start ?? {};
  const properties = [`file=${property(one.file)}`, `line=${line}`, `col=${column}`, `title=${property(one.code)}`];
  return `::${level} ${properties.join(',')}::${data(`${reason}\n${hint}`)}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
