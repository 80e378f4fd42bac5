/** What records of an edition may refer to, by id. */
export interface Admitted {
  /** Tasks and parts. */
  readonly duties: ReadonlySet<string>;
  /** Sections, tasks, parts and clauses of plans. */
  readonly clauses: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly rounds: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly catalogues: ReadonlySet<string>;
  readonly schemes: ReadonlySet<string>;
}
