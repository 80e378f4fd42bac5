/** What a person reads in a document, for holding the importer against it. Written as lines; see `read-labels.ts`. */
export interface Labels {
  readonly data: Readonly<Record<string, string>>;
  readonly sections: readonly LabelledEntry[];
  readonly tasks: readonly LabelledTask[];
  readonly findings: readonly LabelledEntry[];
  readonly clauses: readonly LabelledEntry[];
  readonly indicators: readonly LabelledIndicator[];
}

export interface LabelledEntry {
  /** As printed; empty where none is. */
  readonly number: string;
  /** Whole, or its first characters and the length: `加强统筹协调和督促检查，落…#27`. */
  readonly title: string;
  readonly level: number;
}

export interface LabelledTask extends LabelledEntry {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** `date 2027-12-31`, `every year`, `every 2 year`, `within 30 day`, `before …`, `ongoing`. */
  readonly deadlines: readonly string[];
  /** `>= 2 次 year 人`, `all`, `zero`. */
  readonly targets: readonly string[];
  readonly parts: number;
}

export interface LabelledIndicator extends LabelledEntry {
  readonly points: string;
}
