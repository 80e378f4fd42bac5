import type {
  AssessmentRecord,
  ClosureRecord,
  FindingRecord,
  IndicatorRecord,
  ItemRecord,
  LetterRecord,
  ObservationFile,
  ObservationRecord,
  PartRecord,
  Records,
  RectificationRecord,
  RoundRecord,
  SchemeRecord,
} from '../src/records.js';

type Catalogue = Records['catalogues'][number];
type Assessed = AssessmentRecord['items'][number];
type Event = AssessmentRecord['events'][number];
type CureEntry = RectificationRecord['log'][number];
type ClosureEntry = ClosureRecord['log'][number];

export function catalogue(...indicators: IndicatorRecord[]): Catalogue {
  return { id: 'c', title: 'c', indicators, disclosure: 'public' };
}

/** A yearly indicator, higher is better, its last value counts. */
export function indicator(id: string, overrides: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    id,
    title: id,
    direction: 'higher',
    aggregate: 'latest',
    frequency: 'year',
    goals: [],
    tasks: [],
    ...overrides,
  };
}

/** The file of one indicator and year. */
export function observations(id: string, year: string, ...log: ObservationRecord[]): ObservationFile {
  return { indicator: id, year, disclosure: 'public', log };
}

/** A value, recorded by default on the last day of 2026. */
export function value(
  id: string,
  period: string,
  figure: string,
  overrides: Partial<Extract<ObservationRecord, { kind: 'value' }>> = {},
): ObservationRecord {
  return { kind: 'value', id, date: '2026-12-31', period, value: figure, evidence: [], ...overrides };
}

export function noData(
  id: string,
  period: string,
  overrides: Partial<Extract<ObservationRecord, { kind: 'no-data' }>> = {},
): ObservationRecord {
  return { kind: 'no-data', id, date: '2026-12-31', period, reason: 'r', evidence: [], ...overrides };
}

export function withdrawal(id: string, date: string, withdraws: string): ObservationRecord {
  return { kind: 'withdrawal', id, date, withdraws, reason: 'r' };
}

/** A scheme of 2027 for unit `u`: rounded to two decimals half up, at most 100. */
export function scheme(parts: readonly PartRecord[], overrides: Partial<SchemeRecord> = {}): SchemeRecord {
  return {
    id: '2027-c',
    year: '2027',
    class: 'c',
    title: 's',
    units: ['u'],
    parts,
    adjustments: [],
    total: '100',
    vetoes: [],
    grades: [],
    rounding: { item: 2, total: 2, mode: 'half-up' },
    disclosure: 'public',
    ...overrides,
  };
}

/** A part that sums up to 100 and makes the whole total. */
export function partOf(items: readonly ItemRecord[], overrides: Partial<PartRecord> = {}): PartRecord {
  return { id: 'p', title: 'p', ratio: '100', full: '100', combine: 'sum', items, ...overrides };
}

export function item(
  id: string,
  weight: string | undefined,
  rule?: ItemRecord['rule'],
  overrides: Partial<ItemRecord> = {},
): ItemRecord {
  return { id, ...(weight === undefined ? {} : { weight }), ...(rule === undefined ? {} : { rule }), ...overrides };
}

export const EXPERT = { kind: 'expert' } as const;

/** Points in proportion to a percentage. */
export const SHARE = { kind: 'proportional', from: '0', to: '100', atFrom: '0', strict: false } as const;

/** The year 2027 of unit `u` under `2027-c`. */
export function assessment(
  items: readonly (Partial<Assessed> & { readonly item: string })[],
  overrides: Partial<AssessmentRecord> = {},
): AssessmentRecord {
  return {
    year: '2027',
    unit: 'u',
    scheme: '2027-c',
    items: items.map((one) => ({ evidence: [], ...one })),
    events: [],
    disclosure: 'public',
    ...overrides,
  };
}

export function event(item: string, count = 1, overrides: Partial<Event> = {}): Event {
  return { item, count, findings: [], evidence: [], ...overrides };
}

export function round(id: string, overrides: Partial<RoundRecord> = {}): RoundRecord {
  return {
    id,
    title: id,
    kind: 'comprehensive',
    text: 'verbatim',
    subjects: [],
    scope: [],
    proposals: [],
    methods: [],
    disclosure: 'public',
    ...overrides,
  };
}

/** A finding of round `r` at `sifaju`, made on 2027-01-10. */
export function found(id: string, overrides: Partial<FindingRecord> = {}): FindingRecord {
  return { id, round: 'r', unit: 'sifaju', foundOn: '2027-01-10', disclosure: 'public', ...overrides };
}

/** The file of the unit that cures: due on 2027-06-30. */
export function rectification(
  finding: string,
  log: readonly CureEntry[] = [],
  overrides: Partial<RectificationRecord> = {},
): RectificationRecord {
  return {
    finding,
    lead: 'sifaju',
    supports: [],
    horizon: 'staged',
    deadline: '2027-06-30',
    measures: [],
    effects: [],
    log,
    disclosure: 'public',
    ...overrides,
  };
}

export function cure(step: CureEntry['step'], date: string, overrides: Partial<CureEntry> = {}): CureEntry {
  return { id: `${step}-${date}`, step, date, evidence: [], ...overrides };
}

export function extended(date: string, from: string, to: string): CureEntry {
  return cure('extended', date, { from, to, reason: 'r', approvedBy: 'fazhiban' });
}

export function closure(finding: string, log: readonly ClosureEntry[]): ClosureRecord {
  return { finding, unit: 'fazhiban', log, disclosure: 'public' };
}

export function decided(step: ClosureEntry['step'], date: string, overrides: Partial<ClosureEntry> = {}): ClosureEntry {
  return { id: `${step}-${date}`, step, date, evidence: [], ...overrides };
}

/** A letter of 2027-07-15 about these findings. */
export function letter(id: string, findings: readonly string[], overrides: Partial<LetterRecord> = {}): LetterRecord {
  return {
    id,
    kind: 'reminder',
    date: '2027-07-15',
    from: 'fazhiban',
    to: 'sifaju',
    matter: 'm',
    findings,
    tasks: [],
    disclosure: 'public',
    ...overrides,
  };
}
