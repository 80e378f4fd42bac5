/** Severity and wording of one diagnostic; `{name}` stands for a value of that name. */
export interface DiagnosticWording {
  readonly severity: 'error' | 'warning' | 'info';
  readonly zh: string;
  readonly en: string;
}
