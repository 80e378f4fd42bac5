import { catalogue, type DiagnosticCode } from './catalogue.js';

/** A point in a file. Lines and columns start at 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, end exclusive. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Where something stands: a file, and in it a place. A byte-order mark counts as nothing. */
export interface Location {
  /** Path inside the programme folder, with forward slashes. */
  readonly file: string;
  readonly place?: Place | undefined;
}

/** How much it matters: an error stops a build, a warning does not, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** What our tools say about a file. Plain data: wording in a language is made by {@link describeDiagnostic}. */
export interface Diagnostic extends Location {
  /** Permanent kebab-case code. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What the wording quotes. `expected` and `actual` are set wherever they make sense. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A value together with everything there is to say about how it was made. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic; its severity comes from the catalogue. */
export function diagnostic(
  code: DiagnosticCode,
  at: Location,
  values: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  return { code, severity: catalogue[code].severity, file: at.file, place: at.place, values };
}
