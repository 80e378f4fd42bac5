import type { Disclosure } from '../schemas/disclosure.js';

const ORDER: readonly Disclosure[] = ['public', 'on-request', 'withheld'];

/** The strictest of several disclosures: what stands inside a record may only be stricter than the record. */
export function strictest(...of: readonly (Disclosure | undefined)[]): Disclosure {
  const ranks = of.map((one) => ORDER.indexOf(one ?? 'public'));
  return ORDER[Math.max(0, ...ranks)] ?? 'withheld';
}
