import type { Programme } from '../schemas/programme.js';

/** A log whose entries are only ever added at the end. */
export interface AppendOnlyLog {
  /** Name by which it is located. */
  readonly record: string;
  /** Its path in the programme folder, without extension. */
  readonly path: string;
  readonly log: readonly { readonly id: string; readonly date: string }[];
}

/** Every append-only log of a programme. */
export function appendOnlyLogs({ progress, observations, rectifications, closures }: Programme): AppendOnlyLog[] {
  return [
    ...progress.map(({ unit, task, log }) => ({
      record: `log:${unit}/${task}`,
      path: `progress/${unit}/${task}`,
      log,
    })),
    ...observations.map(({ year, indicator, log }) => ({
      record: `observations:${year}/${indicator}`,
      path: `observations/${year}/${indicator}`,
      log,
    })),
    ...rectifications.map(({ finding, log }) => ({
      record: `rectification:${finding}`,
      path: `rectifications/${finding}`,
      log,
    })),
    ...closures.map(({ finding, log }) => ({ record: `closure:${finding}`, path: `closures/${finding}`, log })),
  ];
}
