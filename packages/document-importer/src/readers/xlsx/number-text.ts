import type { NumberLook } from './xlsx-formats.js';

/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15;
const DAY = 86_400_000;
/** Serial numbers of days that a four-digit year has. */
const LAST_DAY = 2_958_465;

/** A number as a reader of the sheet understands it: dates as 2026-12-31, months as 2026年12月, shares as 95%. */
export function numberText(raw: string, look: NumberLook, startsIn1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const isDay = value >= 1 && value <= LAST_DAY;
  if (look.kind === 'date' && isDay) return dateOf(value, startsIn1904);
  if (look.kind === 'month' && isDay) return monthOf(dateOf(value, startsIn1904));
  if (look.kind === 'percent') return `${plain(value * 100)}%`;
  return look.kind === 'fixed' ? value.toFixed(look.decimals) : plain(value);
}

/** 1900-02-29 never was, but Excel counts it. */
function dateOf(serial: number, startsIn1904: boolean): string {
  const days = Math.floor(serial) + (startsIn1904 ? 1462 : 0);
  const sinceEpoch = days - (days > 59 ? 25_569 : 25_568);
  return new Date(sinceEpoch * DAY).toISOString().slice(0, 10);
}

function monthOf(date: string): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`;
}

/** Without the last digits, in which binary fractions differ from what was typed. */
function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
