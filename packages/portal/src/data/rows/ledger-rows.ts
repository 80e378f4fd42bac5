import type { Ledger } from '@zhunsheng/indicator-model';
import { zhCn } from '../../messages/zh-cn.js';
import type { ProgrammeView } from '../../view/programme-view.js';

/** Totals of findings: of the whole programme, then by round, by unit and by year. None where nothing was found. */
export function ledgerRows({ published, tracking, rounds, units }: ProgrammeView) {
  const { whole, withoutUnit, ...by } = tracking.ledgers;
  if (whole.found === 0) return [];
  return [
    ledgerRow('whole', published.id, published.title, whole),
    ...[...by.rounds].map(([id, ledger]) => ledgerRow('round', id, rounds.get(id)?.title ?? id, ledger)),
    ...[...by.units].map(([id, ledger]) => ledgerRow('unit', id, units.get(id)?.unit.name ?? id, ledger)),
    ...(withoutUnit.found > 0 ? [ledgerRow('without-unit', '', zhCn.oversight.ledger.withoutUnit, withoutUnit)] : []),
    ...[...by.years].map(([year, ledger]) => ledgerRow('year', year, year, ledger)),
  ];
}

function ledgerRow(scope: string, id: string, title: string, ledger: Ledger) {
  const { longest, median } = ledger.age;
  return { scope, id, title, ...ledger, longestAge: longest, medianAge: median };
}
