import type { Frequency } from '../schemas/deadline.js';
import type { Target } from '../schemas/target.js';
import { canonicalDeadlineText } from './format-deadline.js';
import { parseTarget } from './parse-target.js';

const RHYTHM: Readonly<Record<Frequency, string>> = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  week: '每周',
  day: '每日',
};
const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=', '~': '≈' } as const;

/**
 * Writes a target as one stretch of 目标. The printed words stand wherever they alone read back to the target; words
 * that needed others around them give way to canonical ones.
 */
export function formatTarget(target: Target): string {
  return readsBack(target) ? target.text : canonicalTargetText(target);
}

/** Words of our own for a target that nobody printed, such as `每人每年 培训 ≥ 60学时`. */
export function canonicalTargetText(target: Omit<Target, 'text'>): string {
  return [contextText(target), target.metric, comparisonText(target)].filter((part) => part !== '').join(' ');
}

function contextText({ by, per = [], every }: Omit<Target, 'text'>): string {
  const each = per.map((noun) => (noun === '任期' ? '任期内' : `每${noun}`));
  const day = by === undefined ? '' : canonicalDeadlineText({ kind: 'date', date: by });
  return [day, [...each, every ? RHYTHM[every] : ''].join('')].filter((part) => part !== '').join(' ');
}

function comparisonText({ comparator, value = '', upper = '', unit = '' }: Omit<Target, 'text'>): string {
  const measure = /^[\dA-Za-z]/.test(unit) ? ` ${unit}` : unit;
  switch (comparator) {
    case 'all':
      return '= 全部';
    case 'zero':
      return '= 零';
    case 'between':
      return `= ${value}～${upper}${measure}`;
    case 'change':
      return value.startsWith('-') ? `下降 ${value.slice(1)}${measure}` : `提高 ${value}${measure}`;
    default:
      return `${SIGNS[comparator]} ${value}${measure}`;
  }
}

function readsBack(target: Target): boolean {
  const [read, ...more] = parseTarget(target.text);
  return more.length === 0 && read !== undefined && sameValue(read, target);
}

function sameValue(one: Target, other: Target): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Target>;
  return [...keys].every((key) => one[key]?.toString() === other[key]?.toString());
}
