import type { ProgrammeView } from '../view/programme-view.js';

/**
 * Whether it is known up to which day the records go. Where it is not, whatever has to name the day of its data, as feeds
 * and calendars do, is not written: the day on which such a programme is judged is nobody's statement.
 */
export function isDated({ tracking }: ProgrammeView): boolean {
  return tracking.dataAsOf !== undefined;
}
