import { findingsChosen } from './count-kinds.js';
import { type DataLists, listOf, type Row, textOf } from './data-lists.js';
import { type Fraction, fractionOf, isGreater, minus, sizeOf, sumOf } from './fractions.js';
import { only, type Selection } from './selection.js';

/**
 * Finds or computes anew the numbers that a figure says, from the published lists alone. None where the record has no
 * number there, such as a goal that all units be covered; `undefined` where there is no such record.
 */
export type ValuesOf = (lists: DataLists, selection: Selection) => readonly Fraction[] | undefined;

export const longestAge: ValuesOf = (lists, selection) => agesInHand(lists, selection).slice(-1);

export const medianAge: ValuesOf = (lists, selection) => {
  const ages = agesInHand(lists, selection);
  return ages.slice(Math.ceil(ages.length / 2) - 1).slice(0, 1);
};

/** Effects of cures that were verified and not returned since, or that ended as rectified. */
export const effects: ValuesOf = (lists, selection) => {
  const named = (field: string) => only(selection, field)?.replaceAll('_', ' ');
  const values = lists.rows('rectifications').flatMap((row) => {
    const finding = lists.byId('findings').get(String(row.finding));
    const isChecked = ['verified', 'noticed'].includes(String(finding?.stage)) || finding?.outcome === 'rectified';
    const own = isChecked ? (row.effects as readonly Row[]) : [];
    return own.filter(({ metric, unit }) => metric === named('metric') && unit === named('unit'));
  });
  return [sumOf(values.map(({ value }) => fractionOf(String(value))))];
};

export const indicatorValue: ValuesOf = (lists, selection) => {
  const id = only(selection, 'indicator') ?? '';
  const indicator = lists.byId('indicators').get(id);
  const [baseline, goal, made, entry] = ['baseline', 'goal', 'made', 'entry'].map((field) => only(selection, field));
  if (baseline !== undefined)
    return indicator?.baselinePeriod === baseline ? numbersIn(indicator, 'baseline') : undefined;
  const goals = lists.rows('goals').filter((row) => row.indicator === id);
  if (goal !== undefined)
    return numbersOf(
      goals.filter(({ period }) => period === goal),
      'value',
      'upper',
    );
  const own = lists.rows('observations').filter((row) => row.indicator === id && row.kind === 'value');
  if (entry !== undefined)
    return numbersOf(
      own.filter((row) => row.id === entry),
      'value',
    );
  const standing = own.filter((row) => row.revisedBy === undefined && row.unit === only(selection, 'unit'));
  if (made !== undefined) return madeOf(indicator, standing, made);
  return numbersOf(
    standing.filter(({ period }) => period === only(selection, 'period')),
    'value',
  );
};

export const targetValue: ValuesOf = (lists, selection) => {
  const target = lists.byId('targets').get(only(selection, 'target') ?? '');
  // The words of a change tell its way; its number goes without a sign.
  if (only(selection, 'field') === 'goal') return target && numbersIn(target, 'value', 'upper').map(sizeOf);
  const readings = (target?.readings ?? []) as readonly Row[];
  return numbersOf(
    readings.filter(({ unit }) => unit === only(selection, 'unit')),
    'value',
  );
};

export const score: ValuesOf = (lists, selection) => {
  const fields = ['assessment', 'node'] as const;
  const own = lists.rows('scores').filter((row) => fields.every((field) => row[field] === only(selection, field)));
  const rows = own.filter((row) => listOf(row, 'trees').includes(only(selection, 'tree') ?? ''));
  return numbersOf(rows, only(selection, 'field') ?? 'points');
};

export const rank: ValuesOf = (lists, selection) => {
  const own = lists.byId('assessments').get(only(selection, 'assessment') ?? '');
  const ranked = lists.rows('assessments').filter((row) => row.scheme === own?.scheme && isRanked(row));
  if (!own || !isRanked(own)) return undefined;
  const better = ranked.filter((row) => isGreater(totalOf(row), totalOf(own)));
  return [better.length + 1, ranked.length].map((count): Fraction => [BigInt(count), 1n]);
};

export const scoreChange: ValuesOf = (lists, selection) => {
  const [now, before] = ['assessment', 'from'].map((field) =>
    lists.byId('assessments').get(only(selection, field) ?? ''),
  );
  return now && before ? [minus(totalOf(now), totalOf(before))] : undefined;
};

export const scheme: ValuesOf = (lists, selection) => {
  const row = lists.byId('schemes').get(only(selection, 'scheme') ?? '');
  const parts = (row?.parts ?? []) as readonly Row[];
  const items = parts.flatMap((part) => part.items as readonly Row[]);
  const others = ['adjustments', 'grades', 'vetoes'].flatMap((field) => (row?.[field] ?? []) as readonly Row[]);
  const node = only(selection, 'node');
  const named = [...parts, ...items, ...others].filter((one) => one.id === node || one.title === node);
  const [found] = node === 'total' ? [row] : named;
  return found && numbersIn(found, only(selection, 'field') ?? 'weight');
};

/** What the values of the shorter periods of one come to, or its own where it has one. */
function madeOf(indicator: Row | undefined, standing: readonly Row[], made: string): readonly Fraction[] | undefined {
  const own = standing.filter(({ period }) => period === made);
  const parts = standing.filter(({ period }) => String(period).startsWith(`${made}-`));
  const inOrder = (own.length > 0 ? own : parts).toSorted((a, b) => (String(a.period) < String(b.period) ? -1 : 1));
  const values = inOrder.flatMap((row) => numbersIn(row, 'value'));
  const [sum, count] = [sumOf(values), BigInt(values.length)];
  if (values.length === 0) return undefined;
  if (own.length > 0) return values;
  switch (textOf(indicator, 'aggregate')) {
    case 'sum':
      return [sum];
    case 'mean':
      return [[sum[0], sum[1] * count]];
    case 'count':
      return [[count, 1n]];
    default:
      return values.slice(-1);
  }
}

function agesInHand(lists: DataLists, selection: Selection): readonly Fraction[] {
  const inHand = findingsChosen(lists, selection).filter(({ stage }) => stage !== 'closed');
  const ages = inHand.flatMap(({ ageDays }) => (typeof ageDays === 'number' ? [ageDays] : []));
  return ages.toSorted((a, b) => a - b).map((age): Fraction => [BigInt(age), 1n]);
}

function isRanked({ state, gradeBy, total, worst }: Row): boolean {
  const isChecked = state === 'verified' || state === 'final';
  return isChecked && gradeBy !== 'veto' && total !== undefined && worst === undefined;
}

function totalOf(row: Row): Fraction {
  return fractionOf(textOf(row, 'total') ?? '0');
}

function numbersOf(rows: readonly Row[], ...fields: readonly string[]): readonly Fraction[] | undefined {
  return rows.length === 0 ? undefined : rows.flatMap((row) => numbersIn(row, ...fields));
}

function numbersIn(row: Row | undefined, ...fields: readonly string[]): readonly Fraction[] {
  return fields.flatMap((field) => {
    const text = textOf(row, field);
    return text === undefined ? [] : [fractionOf(text)];
  });
}
