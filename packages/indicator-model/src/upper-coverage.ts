/** A clause of an upper plan and who carries it out. */
export interface ClauseCoverage {
  /** Id of the heading or clause in the upper plan. */
  readonly id: string;
  /** `<plan>#<id>`. */
  readonly clause: string;
  /** Ids of the local tasks and parts that link to it, to one of its parts, or to a section that it stands in. */
  readonly by: readonly string[];
}

/** An upper plan as local plans carry it out. */
export interface UpperCoverage {
  /** Id of the upper plan. */
  readonly plan: string;
  /** Its version that is held against the links: the newest. */
  readonly version: string;
  /** Its clauses in printed order: every heading without headings below it, and every clause of a section that has some. */
  readonly clauses: readonly ClauseCoverage[];
  /** How many of `clauses` are carried out by something. */
  readonly covered: number;
  /** The clauses that no local task or part carries out. */
  readonly uncovered: readonly string[];
}

/** A local plan against the upper ones. */
export interface LocalCoverage {
  /** Id of the local plan. */
  readonly plan: string;
  /** Upper plans that it says it carries out or that its tasks link to. */
  readonly upper: readonly string[];
  /** Its tasks that have not ended: the denominator. */
  readonly tasks: number;
  /** How many of them carry out an upper clause, themselves or by a part. */
  readonly linked: number;
  /** Ids of the others. */
  readonly orphans: readonly string[];
}

/** Coverage both ways between upper plans and local ones. */
export interface Alignment {
  /** By id of the upper plan: each plan that was pinned or that a local plan links to. */
  readonly upper: ReadonlyMap<string, UpperCoverage>;
  /** By id of the local plan. */
  readonly local: ReadonlyMap<string, LocalCoverage>;
}
