import { PINYIN_LETTERS } from '../cleaning/pinyin.js';
import { toSimplified } from '../cleaning/traditional.js';
import { FIELD_WORDS, TABLE_FIELDS, type TableField } from './table-field.js';

/** A guess of what a header stands for. */
export interface FieldGuess {
  readonly field: TableField;
  /** Whether the header is a known word, not only like one. */
  readonly sure: boolean;
}

const EXACT = new Map(TABLE_FIELDS.flatMap((field) => FIELD_WORDS[field].map((word) => [word, field] as const)));
/** Headers longer than a known word still end with it, longest first: 2026年度重点工作任务. */
const ENDINGS = [...EXACT].filter(([word]) => word.length >= 2).sort((a, b) => b[0].length - a[0].length);
/** Readings that a converter put behind characters, taken out of the text only later. */
const READING = new RegExp(`\\([${PINYIN_LETTERS}]{1,6}\\)`, 'g');
const NOISE = /[\s\u3000*:：]/g;
const IN_BRACKETS = /[（(【〔[][^（()）【】〔〕[\]]{0,60}[)）】〕\]]/g;
/** 考核指标及分值 names indicators, each with its points in brackets. */
const WITH_POINTS = /(?<=..)[及和与](?:分值|权重|分数)$/;
const LONGEST_HEADER = 24;

/** What the header of a column stands for: a known word, or one that a known word ends or stands in. */
export function guessField(header: string): FieldGuess | undefined {
  const whole = plain(header);
  const exact = EXACT.get(whole) ?? EXACT.get(whole.replace(IN_BRACKETS, ''));
  if (exact !== undefined) return { field: exact, sure: true };
  const bare = whole.replace(IN_BRACKETS, '').replace(WITH_POINTS, '');
  if (bare === '' || bare.length > LONGEST_HEADER) return undefined;
  const like = ENDINGS.find(([word]) => bare.endsWith(word)) ?? ENDINGS.find(([word]) => bare.includes(word));
  return like && { field: like[1], sure: false };
}

function plain(header: string): string {
  return toSimplified(header.normalize('NFKC').replace(READING, '').replace(NOISE, '')).toLowerCase();
}
