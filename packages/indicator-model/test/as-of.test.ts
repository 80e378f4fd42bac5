import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../src/calendar/day.js';
import type { Records } from '../src/records.js';
import { track } from '../src/track.js';
import type { Tracking } from '../src/tracking.js';
import { arbitraryDay, arbitraryRecords } from './arbitrary-records.js';
import { arbitraryScores } from './arbitrary-scores.js';
import { event, found, letter, observations, value } from './build-tracked.js';

/** Tasks with their logs, and a scheme with its assessment, in one programme. */
const arbitraryProgramme: fc.Arbitrary<Records> = fc
  .tuple(arbitraryRecords, arbitraryScores)
  .map(([tasks, scores]) => ({ ...scores, ...pick(tasks), units: [...tasks.units, ...scores.units] }));

test('one set of records tracked twice with one as-of date is the same in every part', () => {
  fc.assert(
    fc.property(arbitraryProgramme, arbitraryDay, (records, asOf) => {
      const again: Records = JSON.parse(JSON.stringify(records));
      expect(partsOf(track(again, { asOf }))).toEqual(partsOf(track(records, { asOf })));
    }),
    { numRuns: 200 },
  );
});

test('records dated after the day change no part', () => {
  fc.assert(
    fc.property(arbitraryProgramme, arbitraryDay, fc.integer({ min: 1, max: 900 }), (records, asOf, later) => {
      const date = addDays(asOf, later);
      const added: Records = {
        ...records,
        findings: [...records.findings, found('later', { foundOn: date })],
        letters: [letter('later', ['f1'], { date })],
        observations: [
          ...records.observations,
          ...records.observations.map(({ indicator, log }) =>
            observations(
              indicator,
              '2028',
              value('later', '2027', '1', { unit: 'u', date, corrects: log[0]?.id ?? '' }),
            ),
          ),
        ],
        assessments: records.assessments.map((one) => ({
          ...one,
          events: [...one.events, event('veto', 1, { date })],
        })),
      };
      const given = { ...records, dataAsOf: records.dataAsOf ?? asOf };
      expect(partsOf(track({ ...added, dataAsOf: given.dataAsOf }, { asOf }))).toEqual(partsOf(track(given, { asOf })));
    }),
    { numRuns: 200 },
  );
});

function pick({ plans, progress, findings, tracking }: Records) {
  return { plans, progress, findings, ...(tracking && { tracking }) };
}

/** Every part, computed. */
function partsOf(tracking: Tracking): unknown {
  return { ...tracking };
}
