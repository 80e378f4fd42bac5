import type { Records } from '../src/records.js';

type Plan = Records['plans'][number];
type Node = Plan['nodes'][number];
type Block = Node['blocks'][number];
type Unit = Records['units'][number];
type Log = Records['progress'][number];
type Entry = Log['log'][number];
type Deadline = Node['deadlines'][number];
type Terms = Pick<Node, 'responsibilities' | 'deadlines' | 'targets' | 'implements'>;

/** A tracked programme (since 2026-04-01, quarterly) with one plan of 2026-2030; everything may be replaced. */
export function programme(overrides: Partial<Records> = {}): Records {
  return {
    tracking: { since: '2026-04-01', every: 'quarter' },
    thresholds: { dueSoonDays: 60, staleDays: 180, reviewDays: 365 },
    units: [unit('sifaju'), unit('jiaoyuju'), unit('caizhengju'), unit('fazhiban')],
    plans: [],
    upstream: [],
    progress: [],
    coverage: [],
    escalation: [],
    themes: [],
    inspections: [],
    findings: [],
    rectifications: [],
    closures: [],
    letters: [],
    catalogues: [],
    observations: [],
    schemes: [],
    assessments: [],
    calendars: [],
    ...overrides,
  };
}

/** A programme of one plan with these nodes. */
export function withNodes(nodes: readonly Node[], overrides: Partial<Records> = {}): Records {
  return programme({ plans: [plan({ nodes })], ...overrides });
}

export function plan(overrides: Partial<Plan> = {}): Plan {
  return {
    id: 'p',
    version: '1',
    title: 'Plan',
    issuedOn: '2026-03-18',
    period: '2026/2030',
    text: 'verbatim',
    disclosure: 'public',
    notice: [],
    preamble: [],
    nodes: [],
    closing: [],
    ...overrides,
  };
}

export function task(id: string, overrides: Partial<Node> = {}): Node {
  return { ...heading(id), kind: 'task', ...overrides } as Node;
}

export function section(id: string, overrides: Partial<Node> = {}): Node {
  return { ...heading(id), kind: 'section', ...overrides } as Node;
}

export function part(id: string, overrides: Partial<Block> = {}): Block {
  return { id, text: id, brackets: [], ...NO_TERMS, ...overrides };
}

export function unit(id: string, overrides: Partial<Unit> = {}): Unit {
  return { id, name: id, aliases: [], kind: 'department', ...overrides };
}

/** Responsibilities: leads, then supporting units. */
export function owed(leads: readonly string[], supports: readonly string[] = []): Pick<Terms, 'responsibilities'> {
  const mention = (name: string) => ({ name, unit: name });
  return {
    responsibilities: [
      ...(leads.length > 0 ? [{ role: 'lead' as const, word: '牵头单位', units: leads.map(mention) }] : []),
      ...(supports.length > 0 ? [{ role: 'support' as const, word: '配合单位', units: supports.map(mention) }] : []),
    ],
  };
}

export function due(...deadlines: (Deadline | string)[]): Pick<Terms, 'deadlines'> {
  return {
    deadlines: deadlines.map((one) => (typeof one === 'string' ? { kind: 'date', date: one, text: one } : one)),
  };
}

export function every(
  frequency: 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day',
  by?: string,
  n = 1,
): Deadline {
  return { kind: 'every', every: frequency, n, text: frequency, ...(by === undefined ? {} : { by }) };
}

export function target(overrides: Partial<Node['targets'][number]>): Pick<Terms, 'targets'> {
  return { targets: [{ metric: 'm', comparator: '>=', value: '1', text: 'm', ...overrides }] };
}

export function log(unitId: string, taskId: string, ...entries: Entry[]): Log {
  return { unit: unitId, task: taskId, disclosure: 'public', log: entries };
}

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

export function update(
  id: string,
  date: string,
  progress: Of<'update'>['progress'],
  overrides: Partial<Of<'update'>> = {},
): Entry {
  return { kind: 'update', id, date, progress, values: [], evidence: [], ...overrides };
}

export function verification(id: string, date: string, verifies: string, result: 'confirmed' | 'returned'): Entry {
  return { kind: 'verification', id, date, verifies, result, evidence: [] };
}

export function extension(
  id: string,
  date: string,
  from: string,
  to: string,
  overrides: Partial<Of<'extension'>> = {},
): Entry {
  return { kind: 'extension', id, date, from, to, reason: 'r', approvedBy: 'fazhiban', evidence: [], ...overrides };
}

export function finding(id: string, foundOn: string, targetId: string): Records['findings'][number] {
  return { id, round: 'r1', unit: 'sifaju', target: targetId, foundOn, disclosure: 'public' };
}

const NO_TERMS: Terms = { responsibilities: [], deadlines: [], targets: [], implements: [] };

function heading(id: string) {
  return { id, title: id, level: 3, blocks: [], ...NO_TERMS };
}
