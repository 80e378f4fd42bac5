import type { Ledger } from '@zhunsheng/indicator-model';
import { findingFacetHref, roundHref, unitHref } from '../text/links.js';
import type { FindingFacetKind } from './finding-facets.js';
import type { ProgrammeScope } from './site.js';

/** A ledger with the list that its figures were counted from. */
export interface LedgerPlace {
  readonly ledger: Ledger;
  /** The findings that it counts, as `FigureKind` names them; empty for all. */
  readonly of: string;
  /** Where these findings are listed, narrowed where such a page exists. */
  readonly href: (kind?: FindingFacetKind, value?: string) => string;
}

/** The ledger of all findings. */
export function wholeLedger(scope: ProgrammeScope): LedgerPlace {
  const { facets } = scope.programme.oversight;
  return {
    ledger: scope.programme.tracking.ledgers.whole,
    of: '',
    href: (kind, value = '') =>
      kind && facets[kind].has(value) ? findingFacetHref(scope, kind, value) : scope.href('findings/'),
  };
}

/** The ledger of a round; `undefined` for one that has not begun. */
export function roundLedger(scope: ProgrammeScope, round: string): LedgerPlace | undefined {
  return narrowed(scope, 'round', round, scope.programme.tracking.ledgers.rounds.get(round));
}

/** The ledger of a unit; `undefined` for one at which nothing was found. */
export function unitLedger(scope: ProgrammeScope, unit: string): LedgerPlace | undefined {
  return narrowed(scope, 'unit', unit, scope.programme.tracking.ledgers.units.get(unit));
}

/** The ledger of the findings of a year; `undefined` for a year without. */
export function yearLedger(scope: ProgrammeScope, year: string): LedgerPlace | undefined {
  return narrowed(scope, 'year', year, scope.programme.tracking.ledgers.years.get(year));
}

function narrowed(
  scope: ProgrammeScope,
  kind: 'round' | 'unit' | 'year',
  value: string,
  ledger: Ledger | undefined,
): LedgerPlace | undefined {
  if (!ledger) return undefined;
  const listed = scope.programme.oversight.facets[kind].has(value);
  const empty =
    kind === 'round' ? roundHref(scope, value) : kind === 'unit' ? unitHref(scope, value) : scope.href('findings/');
  const list = listed ? findingFacetHref(scope, kind, value) : empty;
  return { ledger, of: `${kind}=${value}`, href: () => list };
}

/** The part of a whole, as `FigureKind` writes it. */
export function partOf(whole: string, part: string): string {
  return `${whole} > ${part}`.trim();
}
