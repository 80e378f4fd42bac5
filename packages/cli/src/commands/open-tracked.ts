import { resolve } from 'node:path';
import { type Tracking, track } from '@zhunsheng/indicator-model';
import { disclose, isCalendarDate, type Programme } from '@zhunsheng/plan-schema';
import { type Call, UsageError } from '../command.js';
import { openProgramme } from './open-programme.js';

/** Options of every command that judges a programme on a day. */
export const TRACKED_OPTIONS = { 'as-of': { type: 'string' }, overlay: { type: 'string' } } as const;

/** A programme and what its records mean on the day asked for. */
export interface Tracked {
  readonly programme: Programme;
  readonly tracking: Tracking;
}

/**
 * Opens the folder of a call and judges it, from all records that are not kept outside. `undefined` after saying what is
 * wrong with the records; throws {@link UsageError} for a day that does not exist.
 */
export function openTracked(call: Call): Tracked | undefined {
  const { operands, options, messages, cwd } = call;
  const asOf = options['as-of'];
  if (typeof asOf === 'string' && !isCalendarDate(asOf)) throw new UsageError(messages.notADate(asOf));
  const overlay = typeof options['overlay'] === 'string' ? resolve(cwd, options['overlay']) : undefined;
  const programme = openProgramme(call, resolve(cwd, operands[0] ?? '.'), overlay);
  if (!programme) return undefined;
  // Whoever runs this has the folder: nothing is hidden from them that they could not read.
  const tracking = track(disclose(programme, 'internal'), typeof asOf === 'string' ? { asOf } : {});
  return { programme, tracking };
}
