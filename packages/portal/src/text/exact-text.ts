import { type Exact, roundExact } from '@zhunsheng/indicator-model';

/** Decimals of a number whose digits never end. */
const SHOWN = 4;

/** An exact number as a page writes it: to the letter where its digits end, else with four decimals and `…`. */
export function exactText(exact: Exact): string {
  const text = exact.includes('/') ? `${roundExact(exact, SHOWN, 'down')}…` : exact;
  return text.replace('-', '−');
}

/** Points that are added or taken, with their sign. */
export function signedText(points: string): string {
  return points.startsWith('-') ? points.replace('-', '−') : `+${points}`;
}
