import { compare } from '../compare.js';
import type { CureDeadline, CureExtension } from '../findings.js';
import type { RectificationRecord } from '../records.js';

/**
 * The deadline of a cure with its extensions up to a day; the last one is in force. `undefined` without a date.
 *
 * @example
 * // deadline 2027-09-30, extended on 2027-09-20 to 2027-12-31
 * cureDeadline(rectification, '2027-09-19') // current 2027-09-30, no changes
 * cureDeadline(rectification, '2027-09-20') // current 2027-12-31, original 2027-09-30
 */
export function cureDeadline(
  rectification: Pick<RectificationRecord, 'deadline' | 'log'> | undefined,
  asOf: string,
): CureDeadline | undefined {
  const changes = (rectification?.log ?? [])
    .flatMap((entry): CureExtension[] => {
      const { id, step, date, from, to, reason, approvedBy } = entry;
      if (step !== 'extended' || from === undefined || to === undefined || date > asOf) return [];
      const why = { ...(reason === undefined ? {} : { reason }), ...(approvedBy === undefined ? {} : { approvedBy }) };
      return [{ entry: id, date, from, to, ...why }];
    })
    .toSorted((a, b) => compare(a.date, b.date));
  const original = rectification?.deadline ?? changes[0]?.from;
  if (original === undefined) return undefined;
  return { original, current: changes.at(-1)?.to ?? original, changes };
}
