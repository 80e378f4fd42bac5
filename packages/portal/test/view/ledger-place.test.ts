import { expect, test } from 'vitest';
import { partOf, roundLedger, unitLedger, wholeLedger } from '../../src/view/ledger-place.js';
import { ledgerRates } from '../../src/view/ledger-rates.js';
import { inspectedProgramme } from '../inspected-programme.js';
import { scopeOf } from '../programme-of.js';

const scope = scopeOf('zh-CN', inspectedProgramme());

test('a figure of the whole leads to the list that holds what it counts', () => {
  const { href, of } = wholeLedger(scope);
  expect(of).toBe('');
  expect(href()).toBe('/base/findings/');
  expect(href('stage', 'closed')).toBe('/base/findings/stage/closed/');
  expect(href('stage', 'noticed')).toBe('/base/findings/');
});

test('a figure of a round or unit leads to its findings', () => {
  expect(roundLedger(scope, 'r1')?.href('stage', 'closed')).toBe('/base/findings/round/r1/');
  expect(unitLedger(scope, 'sifaju')).toMatchObject({ of: 'unit=sifaju', ledger: { found: 2, closed: 1, inHand: 1 } });
  expect(unitLedger(scope, 'dangan')).toBeUndefined();
});

test('names a part of a whole, and of everything', () => {
  expect(partOf('unit=sifaju', 'trait=closed')).toBe('unit=sifaju > trait=closed');
  expect(partOf('', 'trait=closed')).toBe('> trait=closed');
});

test('every rate counts what the lists of its facets hold', () => {
  const { facets, findings } = scope.programme.oversight;
  for (const { share, part } of ledgerRates(wholeLedger(scope).ledger)) {
    const [kind, value] = part;
    expect(share.count).toBe(facets[kind].get(value)?.length ?? 0);
    expect(share.of).toBeLessThanOrEqual(findings.size);
  }
});
