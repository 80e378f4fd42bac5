import type { Programme } from '../schemas/programme.js';

/** The day up to which records are complete: as the programme says, or that of its newest entry. */
export function dataAsOf(programme: Programme): string | undefined {
  if (programme.dataAsOf !== undefined) return programme.dataAsOf;
  const logs = [programme.progress, programme.observations, programme.rectifications, programme.closures];
  let newest = '';
  for (const { log } of logs.flat()) for (const { date } of log) if (date > newest) newest = date;
  return newest === '' ? undefined : newest;
}
