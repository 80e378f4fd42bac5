import { findDate } from './dates.js';

/** What words such as 2013年3月27日某某省人民政府令第184号公布 say. */
export interface Decree {
  readonly number: string;
  readonly issuer: string;
  readonly date?: string;
}

const ORDER = /((?:中华人民共和国)?[\p{Script=Han}]{2,20}?)令\s?第?\s?([\d一二三四五六七八九十百]{1,5})\s?号/u;
const DAY = /(?:19|20)\d\d年\d{1,2}月\d{1,2}日/g;

/** Reads the order that publishes a rule, with the day that stands in front of it; the day of a meeting is another. */
export function readDecree(text: string): Decree | undefined {
  const order = ORDER.exec(text);
  if (!order) return undefined;
  const ahead = text.slice(0, order.index + order[0].length);
  const last = [...ahead.matchAll(DAY)].at(-1);
  const words = order[1] ?? '';
  const issuer = words.slice(words.lastIndexOf('日') + 1);
  const date = last && findDate(last[0])?.date;
  return { number: `${issuer}令第${order[2]}号`, issuer, ...(date && { date }) };
}

/** Whether a line below a title tells when a rule was adopted or a report given: （…通过）, ——2026年1月5日在…会议上. */
export function isAdoption(text: string): boolean {
  return ADOPTED.test(text) && findDate(text) !== undefined;
}

const ADOPTED = /^[（(][^（()）]{6,200}[)）]$|^(?:—{1,2}|-{1,2}) ?(?:19|20).{10,80}[上议]$/;
