import type { Ledger, Share } from '@zhunsheng/indicator-model';
import type { FindingFacetKind } from './finding-facets.js';

/** The names of a ledger's rates, in display order. */
export const RATE_NAMES = ['closing', 'onTime', 'returned', 'repeat', 'extended', 'reopened'] as const;

/** See {@link RATE_NAMES}. */
export type RateName = (typeof RATE_NAMES)[number];

/** A rate of a ledger with the facets that its two numbers count. */
export interface LedgerRate {
  readonly name: RateName;
  readonly share: Share;
  /** What the denominator is narrowed to; empty for all findings of the ledger. */
  readonly whole: string;
  /** What the numerator counts, and the facet that lists it. */
  readonly part: readonly [kind: FindingFacetKind, value: string];
}

/** The rates of a ledger, each with both its numbers. */
export function ledgerRates(ledger: Ledger): readonly LedgerRate[] {
  return [
    { name: 'closing', share: { count: ledger.closed, of: ledger.found }, whole: '', part: ['trait', 'closed'] },
    { name: 'onTime', share: ledger.onTime, whole: 'timeliness=on-time,late', part: ['timeliness', 'on-time'] },
    { name: 'returned', share: ledger.returned, whole: 'trait=applied', part: ['trait', 'returned'] },
    { name: 'repeat', share: ledger.repeats, whole: '', part: ['trait', 'repeat'] },
    { name: 'extended', share: ledger.extended, whole: 'trait=dated', part: ['trait', 'extended'] },
    { name: 'reopened', share: ledger.reopened, whole: 'trait=ever-closed', part: ['trait', 'reopened'] },
  ];
}
