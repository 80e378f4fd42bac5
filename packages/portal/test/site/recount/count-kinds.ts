import { type DataLists, listOf, type Row, rowOf, textOf } from './data-lists.js';
import { type Fields, meets, only, type Selection } from './selection.js';

/** A number of things, and of how many. */
export interface Count {
  readonly count: number;
  readonly of: number;
}

/** Counts anew what a figure says, from the published lists alone. */
export type CountOf = (lists: DataLists, selection: Selection) => Count;

export const tasks: CountOf = (lists, selection) =>
  counted(lists.rows('tasks'), selection, (row) => ({
    plan: some(row, 'plan'),
    section: sectionsOf(lists, textOf(row, 'section')),
    theme: some(row, 'theme'),
    unit: listOf(row, 'leads'),
    progress: some(rowOf(row, 'progress'), 'state'),
    timeliness: some(rowOf(row, 'timeliness'), 'state'),
    verification: some(rowOf(row, 'verification'), 'state'),
    stale: [String(rowOf(row, 'stale')?.state)],
    year: yearOf(textOf(rowOf(row, 'deadline'), 'current')),
  }));

export const inspections: CountOf = (lists, selection) =>
  counted(lists.rows('inspections'), selection, (row) => ({
    kind: some(row, 'kind'),
    year: yearOf(['from', 'to', 'feedbackOn', 'reportedOn'].map((day) => textOf(row, day)).find(Boolean)),
    unit: listOf(row, 'units'),
  }));

export const proposals: CountOf = (lists, selection) =>
  counted(lists.rows('proposals'), selection, (row) => ({ round: some(row, 'round'), group: some(row, 'group') }));

export const findings: CountOf = (lists, selection) => counted(lists.rows('findings'), selection, findingFields);

export const indicators: CountOf = (lists, selection) =>
  counted(
    lists.rows('indicators').filter(({ leaf }) => leaf === true),
    selection,
    (row) => ({
      catalogue: some(row, 'catalogue'),
      kind: [textOf(row, 'kind') ?? 'unstated'],
      state: some(row, 'state'),
      below: ancestors(lists, row),
      owner: some(row, 'owner'),
    }),
  );

/** Of a scheme the units of its class are the whole, whether they have a result or not. */
export const assessments: CountOf = (lists, selection) => {
  const rows = lists.rows('assessments');
  const scheme = only(selection, 'scheme');
  const members = listOf(lists.byId('schemes').get(scheme ?? ''), 'members');
  if (selection.part?.some(({ field }) => field === 'missing')) {
    const assessed = new Set(rows.filter((row) => row.scheme === scheme).map(({ unit }) => unit));
    return { count: members.filter((unit) => !assessed.has(unit)).length, of: members.length };
  }
  const { count, of } = counted(rows, selection, (row) => ({
    year: some(row, 'year'),
    scheme: some(row, 'scheme'),
    grade: [textOf(row, 'grade') ?? 'unknown'],
    state: some(row, 'state'),
    unit: some(row, 'unit'),
  }));
  return { count, of: scheme !== undefined && selection.part === undefined ? members.length : of };
};

/** Units of a promise among those that rounds of the right kinds and years went to. */
export const coverage: CountOf = (lists, selection) => {
  const promise = lists.byId('coverage').get(only(selection, 'promise') ?? '');
  const [first, last] = [textOf(promise, 'from') ?? '', textOf(promise, 'to') ?? ''];
  const [year, until] = [only(selection, 'year'), only(selection, 'until')];
  const kinds = listOf(promise, 'kinds');
  const inspected = lists.rows('inspections').flatMap((round) => {
    const [held = ''] = yearOf(
      ['from', 'to', 'feedbackOn', 'reportedOn'].map((day) => textOf(round, day)).find(Boolean),
    );
    const counts =
      round.state === 'done' &&
      first <= held &&
      held <= (until ?? last) &&
      (kinds.length === 0 || kinds.includes(String(round.kind)));
    return counts && (year === undefined || year === held) ? listOf(round, 'units') : [];
  });
  const promised = listOf(promise, 'units');
  return { count: promised.filter((unit) => inspected.includes(unit)).length, of: promised.length };
};

export const coveredUnits: CountOf = (lists, selection) => {
  const indicator = only(selection, 'indicator');
  const period = only(selection, 'period');
  const covering = listOf(lists.byId('indicators').get(indicator ?? ''), 'covering');
  const standing = lists
    .rows('observations')
    .filter((row) => row.indicator === indicator && row.period === period && row.revisedBy === undefined);
  const covered = standing.flatMap((row) => listOf(row, 'covered')).filter((unit) => covering.includes(unit));
  const count = new Set(covered).size;
  return { count: only(selection, 'missing') === 'yes' ? covering.length - count : count, of: covering.length };
};

/** Findings that a selection counts. */
export function findingsChosen(lists: DataLists, { whole, part = [] }: Selection): readonly Row[] {
  return lists.rows('findings').filter((row) => meets(findingFields(row), [...whole, ...part]));
}

function findingFields(row: Row): Fields {
  const moved = Number(rowOf(row, 'deadline')?.changes ?? 0);
  const traits: Readonly<Record<string, boolean>> = {
    closed: row.stage === 'closed',
    'in-hand': row.stage !== 'closed',
    returned: Number(row.returned) > 0,
    applied: Number(row.applied) > 0,
    repeat: listOf(row, 'repeats').length > 0,
    reopened: Number(row.reopened) > 0,
    'ever-closed': Number(row.closures) > 0,
    extended: moved > 0,
    dated: rowOf(row, 'deadline') !== undefined,
    escalation: listOf(row, 'lettersDue').length > 0,
  };
  return {
    round: some(row, 'round'),
    unit: some(row, 'unit'),
    lead: some(row, 'lead'),
    year: yearOf(textOf(row, 'foundOn')),
    stage: some(row, 'stage'),
    timeliness: some(rowOf(row, 'timeliness'), 'state'),
    severity: some(row, 'severity'),
    horizon: some(row, 'horizon'),
    group: some(row, 'group'),
    target: some(row, 'target').map((target) => target.replace(/\..*$/, '')),
    outcome: some(row, 'outcome'),
    trait: Object.keys(traits).filter((trait) => traits[trait]),
  };
}

function counted(rows: readonly Row[], { whole, part }: Selection, fieldsOf: (row: Row) => Fields): Count {
  const chosen = rows.map(fieldsOf).filter((fields) => meets(fields, whole));
  return { count: part ? chosen.filter((fields) => meets(fields, part)).length : chosen.length, of: chosen.length };
}

function some(row: Row | undefined, field: string): readonly string[] {
  const text = textOf(row, field);
  return text === undefined ? [] : [text];
}

function yearOf(day: string | undefined): readonly string[] {
  return day === undefined ? [] : [day.slice(0, 4)];
}

/** A section and those above it. */
function sectionsOf(lists: DataLists, section: string | undefined): readonly string[] {
  if (section === undefined) return [];
  return [section, ...sectionsOf(lists, textOf(lists.byId('sections').get(section), 'parent'))];
}

function ancestors(lists: DataLists, row: Row | undefined): readonly string[] {
  if (!row) return [];
  return [String(row.id), ...ancestors(lists, lists.byId('indicators').get(String(row.parent)))];
}
