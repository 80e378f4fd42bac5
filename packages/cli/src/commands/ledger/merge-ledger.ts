import type { ReturnedLedger, ReturnedRow } from '@zhunsheng/document-importer/ledger';
import { CURE_STEP, PROGRESS } from '@zhunsheng/plan-schema';
import { appendEntry, type EntryField, newLog } from './append-entry.js';
import type { RowOutcome, RowReport } from './ledger-document.js';
import { dayOf } from './ledger-text.js';
import { taskOf } from './progress-ledger.js';

/** An entry of a log as it is now. */
export interface KnownEntry {
  readonly id: string;
  readonly date: string;
  readonly state: string;
  readonly note?: string | undefined;
  readonly of?: string | undefined;
}

/** The records that a ledger is merged into: texts by path, and the entries in each. */
export interface LedgerRecords {
  readonly text: (path: string) => string | undefined;
  /** Entries of one file, oldest first. */
  readonly entries: (path: string) => readonly KnownEntry[];
  /** Ids that all entries about the same task or finding already bear, in whatever file. */
  readonly taken: (id: string) => ReadonlySet<string>;
}

/** Outcomes after which the user must look at the row. */
const REFUSED: ReadonlySet<RowOutcome> = new Set([
  'fixed-changed',
  'row-unknown',
  'date-missing',
  'date-unread',
  'word-unknown',
  'number-unread',
  'before-last',
  'no-log',
]);
const OPEN = ['date', 'progress', 'step', 'percent', 'completedOn', 'note'];
const PERCENT = /^(?:100|\d{1,2})(?:\.\d{1,4})?%?$/;

export function isRefused({ outcome }: RowReport): boolean {
  return REFUSED.has(outcome);
}

/** Turns the filled rows of a ledger into entries behind those that are there; a row that cannot be taken changes nothing. */
export function mergeLedger(
  ledger: ReturnedLedger,
  records: LedgerRecords,
): { readonly files: ReadonlyMap<string, string>; readonly report: readonly RowReport[] } {
  const files = new Map<string, string>();
  const added = new Map<string, KnownEntry[]>();
  const report = ledger.rows.map((row): RowReport => {
    const id = idOf(row);
    const found = readRow(row, ledger);
    if ('outcome' in found) return found;
    const path = pathOf(ledger, id);
    const known = [...records.entries(path), ...(added.get(path) ?? [])];
    const { entry } = found;
    const twin = known.find(
      (one) =>
        one.date === entry.date &&
        one.state === entry.state &&
        (one.note ?? '') === (entry.note ?? '') &&
        (one.of ?? taskOf(id)) === id,
    );
    if (twin) return { row: row.row, id, outcome: 'already-there' };
    if (known.some(({ date }) => date > entry.date))
      return { row: row.row, id, outcome: 'before-last', column: ledger.headers['date'] ?? '', value: entry.date };
    const unused = freeId(entry.date, new Set([...records.taken(taskOf(id)), ...known.map((one) => one.id)]));
    const fields = fieldsOf(ledger.kind, id, { ...entry, id: unused });
    const text = files.get(path) ?? records.text(path);
    const next = text === undefined ? newFile(ledger, id, fields) : appendEntry(text, fields);
    if (next === undefined) return { row: row.row, id, outcome: 'no-log' };
    files.set(path, next);
    added.set(path, [...(added.get(path) ?? []), { ...entry, id: unused, of: id }]);
    return { row: row.row, id, outcome: 'added' };
  });
  const gone = ledger.missing.map(
    (values): RowReport => ({ id: Object.values(values)[0] ?? '', outcome: 'row-missing' }),
  );
  return { files, report: [...report, ...gone] };
}

interface FilledRow {
  readonly date: string;
  /** Progress or step, in the user's word. */
  readonly state: string;
  readonly word: string;
  readonly percent?: string;
  readonly completedOn?: string;
  readonly note?: string;
}

/** What a row says, or why it cannot be taken. */
function readRow(
  { row, values, sent }: ReturnedRow,
  { kind, headers }: ReturnedLedger,
): RowReport | { readonly entry: FilledRow } {
  const id = idOf({ row, values });
  const say = (outcome: RowOutcome, key?: string): RowReport => ({
    row,
    id,
    outcome,
    ...(key === undefined ? {} : { column: headers[key] ?? key, value: values[key] ?? '' }),
  });
  if (!sent) return say('row-unknown');
  const fixed = Object.keys(values).find((key) => !OPEN.includes(key) && values[key] !== sent[key]);
  if (fixed !== undefined) return say('fixed-changed', fixed);
  const { date = '', percent = '', completedOn = '', note = '' } = values;
  const stateKey = kind === 'rectification' ? 'step' : 'progress';
  const word = values[stateKey] ?? '';
  if (OPEN.every((key) => (values[key] ?? '') === '')) return say('nothing-filled');
  if (date === '') return say('date-missing', 'date');
  const [day, done] = [dayOf(date), completedOn === '' ? undefined : dayOf(completedOn)];
  if (day === undefined) return say('date-unread', 'date');
  if (completedOn !== '' && done === undefined) return say('date-unread', 'completedOn');
  const vocabulary = kind === 'rectification' ? CURE_STEP : PROGRESS;
  const state = vocabulary.words[word];
  if (state === undefined || state === 'extended') return say('word-unknown', stateKey);
  if (percent !== '' && !PERCENT.test(percent)) return say('number-unread', 'percent');
  return {
    entry: {
      date: day,
      state,
      word,
      ...(percent !== '' && { percent: percent.replace('%', '') }),
      ...(done !== undefined && { completedOn: done }),
      ...(note !== '' && { note }),
    },
  };
}

function fieldsOf(kind: string, duty: string, entry: FilledRow & { readonly id: string }): readonly EntryField[] {
  const { id, date, word, percent, completedOn, note } = entry;
  const isPart = kind === 'progress' && duty !== taskOf(duty);
  return [
    ['id', id, 'plain'],
    ...(kind === 'progress' ? [['kind', '进展'] as const] : [['step', word] as const]),
    ['date', date, 'plain'],
    ...(isPart ? [['of', duty, 'plain'] as const] : []),
    ...(kind === 'progress' ? [['progress', word] as const] : []),
    ...(completedOn === undefined ? [] : [['completedOn', completedOn, 'plain'] as const]),
    ...(percent === undefined ? [] : [['percent', `'${percent}'`, 'plain'] as const]),
    ...(note === undefined ? [] : [['note', note] as const]),
  ];
}

function newFile({ kind, unit }: ReturnedLedger, duty: string, fields: readonly EntryField[]): string | undefined {
  return kind === 'progress' ? newLog(unit, taskOf(duty), fields) : undefined;
}

function pathOf({ kind, unit }: ReturnedLedger, id: string): string {
  return kind === 'progress' ? `progress/${unit}/${taskOf(id)}.yaml` : `rectifications/${id}.yaml`;
}

/** `jz-20270503`, then `jz-20270503-2` and so on. */
function freeId(date: string, taken: ReadonlySet<string>): string {
  const base = `jz-${date.replaceAll('-', '')}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

function idOf({ values }: Pick<ReturnedRow, 'row' | 'values'>): string {
  return Object.values(values)[0] ?? '';
}
