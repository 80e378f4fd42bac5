import type { Disclosure } from '../schemas/disclosure.js';

const ORDER: readonly Disclosure[] = ['public', 'on-request', 'withheld'];

/**
 * The strictest of several disclosures: what stands inside a record may only be stricter than the record. Nothing said counts
 * as public, a word that is no disclosure as withheld.
 */
export function strictest(...of: readonly (Disclosure | undefined)[]): Disclosure {
  const ranks = of.map((one = 'public') => (ORDER.includes(one) ? ORDER.indexOf(one) : ORDER.length - 1));
  return ORDER[Math.max(0, ...ranks)] ?? 'withheld';
}
