/** What the words of an inspector belong to. */
export interface Place {
  readonly programme: string;
  readonly unit: string;
  /** Day of the data in the file; empty where none is known. */
  readonly asOf: string;
}

/** A finding as it is typed; an empty field was not filled in. */
export interface NewFinding {
  /** Number within this notebook, never given twice. */
  readonly n: number;
  /** Code of whoever wrote it, so that two writers do not give one number twice. */
  readonly code: string;
  readonly unit: string;
  readonly target: string;
  readonly severity: string;
  readonly title: string;
  readonly statement: string;
  readonly foundOn: string;
}

/** The round that new findings belong to: one on record by its id, or a new one. */
export interface ChosenRound {
  /** Empty for a new one. */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly from: string;
}

/** Everything typed into the file of one unit. */
export interface Notebook extends Place {
  readonly format: 'zhunsheng-inspection-notes';
  readonly version: 1;
  readonly code: string;
  readonly round: ChosenRound;
  /** What was ticked, by key. */
  readonly checked: readonly string[];
  /** Notes by key. */
  readonly notes: Readonly<Record<string, string>>;
  readonly findings: readonly NewFinding[];
}

/** The fields of a finding that are typed. */
export const FINDING_FIELDS = ['unit', 'target', 'severity', 'title', 'statement', 'foundOn'] as const;
/** The fields of a round that are typed. */
export const ROUND_FIELDS = ['id', 'title', 'kind', 'from'] as const;

/** A notebook without a word in it. */
export function emptyNotebook({ programme, unit, asOf }: Place, round = ''): Notebook {
  return {
    format: 'zhunsheng-inspection-notes',
    version: 1,
    programme,
    unit,
    asOf,
    code: '',
    round: { id: round, title: '', kind: 'special', from: '' },
    checked: [],
    notes: {},
    findings: [],
  };
}

/**
 * Reads a notebook from JSON. Anything that is no notebook of the place's programme and unit gives nothing; a day of data
 * may differ, since work goes on when newer data came.
 */
export function readNotebook(text: string, { programme, unit, asOf }: Place): Notebook | undefined {
  const given = recordOf(parsed(text));
  if (given?.format !== 'zhunsheng-inspection-notes' || given.version !== 1) return undefined;
  if (given.programme !== programme || given.unit !== unit) return undefined;
  const round = recordOf(given.round) ?? {};
  const notes = Object.entries(recordOf(given.notes) ?? {});
  return {
    ...emptyNotebook({ programme, unit, asOf }),
    code: textOf(given.code),
    round: { id: textOf(round.id), title: textOf(round.title), kind: textOf(round.kind), from: textOf(round.from) },
    checked: listOf(given.checked).filter((key) => typeof key === 'string'),
    notes: Object.fromEntries(notes.filter((note): note is [string, string] => typeof note[1] === 'string')),
    findings: listOf(given.findings).flatMap(findingOf),
  };
}

/** A notebook in which another was taken in, and what came with it. No word of either is lost. */
export interface Merged {
  readonly notebook: Notebook;
  readonly notes: number;
  readonly findings: number;
}

/** Takes another notebook of the same unit in: two notes on one thing stand one below the other, two findings of one number get two. */
export function mergeNotebooks(own: Notebook, other: Notebook): Merged {
  const notes = new Map(Object.entries(own.notes));
  let added = 0;
  for (const [key, note] of Object.entries(other.notes)) {
    const known = notes.get(key) ?? '';
    if (note === '' || known.includes(note)) continue;
    notes.set(key, known === '' || note.includes(known) ? note : `${known}\n${note}`);
    added += 1;
  }
  const findings = [...own.findings];
  for (const finding of other.findings) {
    if (findings.some((one) => same(one, finding))) continue;
    const taken = findings.some(({ n, code }) => n === finding.n && code === finding.code);
    findings.push(taken ? { ...finding, n: nextNumber(findings) } : finding);
  }
  const notebook = {
    ...own,
    code: own.code || other.code,
    round: own.findings.length > 0 ? own.round : other.findings.length > 0 ? other.round : own.round,
    checked: [...new Set([...own.checked, ...other.checked])],
    notes: Object.fromEntries(notes),
    findings,
  };
  return { notebook, notes: added, findings: findings.length - own.findings.length };
}

/** The number of the next finding. */
export function nextNumber(findings: readonly NewFinding[]): number {
  return findings.reduce((most, { n }) => Math.max(most, n), 0) + 1;
}

function same(a: NewFinding, b: NewFinding): boolean {
  return a.code === b.code && FINDING_FIELDS.every((field) => a[field] === b[field]);
}

function findingOf(given: unknown): NewFinding[] {
  const finding = recordOf(given);
  if (!finding) return [];
  const { n } = finding;
  const number = typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? n : 1;
  return [
    {
      n: number,
      code: textOf(finding.code),
      unit: textOf(finding.unit),
      target: textOf(finding.target),
      severity: textOf(finding.severity),
      title: textOf(finding.title),
      statement: textOf(finding.statement),
      foundOn: textOf(finding.foundOn),
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined;
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
