import type { Comparator } from './comparators.js';
import { decimalOf } from './figures.js';
import { NUMERAL } from './numerals.js';
import { contextAtHead, contextIn, merged, type TargetContext } from './target-context.js';
import type { TargetReading } from './target-reading.js';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '≧': '>=',
  '>=': '>=',
  '≤': '<=',
  '≦': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
  '≈': '~',
  '~': '~',
};
const NUMBER = `-?\\d[\\d,]{0,40}(?:\\.\\d{1,40})?|百分之[${NUMERAL}]{1,7}|[${NUMERAL}]{1,7}`;
const SYMBOL = /(?:>=|<=|[≥≧≤≦><=≈]|(?<=^|\s)~)/;
const CHANGE = /(?:^|\s)(提高|下降) (?=\d)/;
const VALUE = new RegExp(`^\\s*(${NUMBER})\\s*(.{0,40})$`);
const RANGE = new RegExp(`^\\s*(${NUMBER})%?\\s?[~—–至到-]{1,2}\\s?(${NUMBER})\\s*(.{0,40})$`);
const NOTE = /^([^(（]{1,80})[(（]([^()（）]{1,40})[)）]\s*$/;
const ALL = /^\s*(?:全部|全覆盖|all)\s*$/i;
const ZERO = /^\s*(?:零|zero)\s*$/i;

/** The canonical form `[每人每年 ]指标 ≥ 60学时`, with any sign; behind `=` also a range, 全部 and 零; `指标 提高 5个百分点`. */
export function readSymbolTarget(words: string): TargetReading | undefined {
  const sign = SYMBOL.exec(words);
  if (!sign) return readChange(words);
  const head = contextAtHead(words.slice(0, sign.index));
  const metric = head.rest.trim();
  const { context, rest: value } = withNote(head.context, words.slice(sign.index + sign[0].length));
  const comparator = COMPARATORS[sign[0]];
  if (!comparator) return undefined;
  if (comparator === '=' && ALL.test(value)) return { metric, context, comparator: 'all' };
  if (comparator === '=' && ZERO.test(value)) return { metric, context, comparator: 'zero' };
  const range = comparator === '=' ? RANGE.exec(value) : null;
  const [, first = '', unit = ''] = VALUE.exec(value) ?? [];
  const lower = decimalOf(range?.[1] ?? first);
  if (lower === undefined) return undefined;
  const upper = range && decimalOf(range[2] ?? '');
  if (range && upper) return { metric, context, comparator: 'between', value: lower, upper, unit: range[3] ?? '' };
  return { metric, context, comparator, value: lower, unit: first.startsWith('百分之') ? '%' : unit };
}

/** A bracket behind the figure may hold its context: `≥ 90%（2027年底前）`. */
function withNote(context: TargetContext, value: string): { context: TargetContext; rest: string } {
  const [, rest = value, note] = NOTE.exec(value) ?? [];
  const inner = note === undefined ? undefined : contextIn(note);
  return inner && inner.rest.trim() === ''
    ? { context: merged(context, inner.context), rest }
    : { context, rest: value };
}

function readChange(words: string): TargetReading | undefined {
  const sign = CHANGE.exec(words);
  if (!sign) return undefined;
  const { context, rest } = contextAtHead(words.slice(0, sign.index));
  const [, number = '', unit = ''] = VALUE.exec(words.slice(sign.index + sign[0].length)) ?? [];
  const value = decimalOf(number);
  if (value === undefined) return undefined;
  return { metric: rest.trim(), context, comparator: 'change', value: signed(value, sign[1] === '下降'), unit };
}

/** A change by a value that falls or rises. */
export function signed(value: string, falls: boolean): string {
  return falls && !/^0(?:\.0+)?$/.test(value) ? `-${value}` : value;
}
