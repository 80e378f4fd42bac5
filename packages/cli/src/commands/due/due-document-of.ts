import { addDays, type Tracking } from '@zhunsheng/indicator-model';
import type { Programme } from '@zhunsheng/plan-schema';
import { compare } from '../compare.js';
import type { DueDocument, DueItem } from './due-document.js';
import { dueItems, type Titled } from './due-items.js';

/** What a list of what is due is made from. */
export type DueRecords = Titled & Pick<Programme, 'id' | 'units'>;

/** How far ahead to look, and at which unit alone. */
export interface DueChoice {
  readonly within: number;
  readonly unit?: string | undefined;
}

/** What each unit has to do: units in order of id, what is past its day first. */
export function dueDocumentOf(records: DueRecords, tracking: Tracking, { within, unit }: DueChoice): DueDocument {
  const until = addDays(tracking.asOf, within);
  const byUnit = new Map<string, DueItem[]>();
  for (const { units, item } of dueItems(records, tracking, { within, until })) {
    for (const id of units.length > 0 ? units : ['']) {
      if (unit !== undefined && id !== unit) continue;
      const items = byUnit.get(id) ?? [];
      byUnit.set(id, items);
      items.push(item);
    }
  }
  const names = new Map(records.units.map(({ id, name }) => [id, name]));
  return {
    programme: records.id,
    asOf: tracking.asOf,
    ...(tracking.dataAsOf !== undefined && { dataAsOf: tracking.dataAsOf }),
    within,
    units: [...byUnit]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, items]) => ({
        ...(id !== '' && { id }),
        name: names.get(id) ?? id,
        items: items.toSorted(byUrgency),
      })),
  };
}

const URGENCY: readonly DueItem['state'][] = ['missed', 'overdue', 'due', 'stale'];

function byUrgency(a: DueItem, b: DueItem): number {
  const state = URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state);
  return state || compare(a.day ?? '', b.day ?? '') || compare(a.kind, b.kind) || compare(a.id, b.id);
}
