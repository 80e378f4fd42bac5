import type { Datum } from './chart-spec.js';

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const LONGEST = 40;

/** A decimal string as a number to draw at; what is printed stays the string. Throws a `TypeError` on anything else. */
export function numberOf(decimal: string): number {
  if (decimal.length > LONGEST || !DECIMAL.test(decimal)) throw new TypeError(`not a decimal string: ${decimal}`);
  return Number(decimal);
}

/** Where a value is drawn; undefined for a missing one and where none is asked for. */
export function drawnAt(datum: Datum | null | undefined): number | undefined {
  return datum && datum.value !== null ? numberOf(datum.value) : undefined;
}
