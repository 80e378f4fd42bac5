import { compare } from '../compare.js';
import type { Context } from '../context.js';
import type { FindingStanding } from '../findings.js';
import { groupBy } from '../group-by.js';
import type { RoundStanding } from '../inspections.js';
import type { Records, RoundRecord } from '../records.js';

/** The first day of a round that is known. */
export function firstDayOf({ from, to, feedbackOn, reportedOn }: RoundRecord): string | undefined {
  return from ?? to ?? feedbackOn ?? reportedOn;
}

/** The day by which a round has been to its units. */
export function lastDayOf({ from, to, feedbackOn, reportedOn }: RoundRecord): string | undefined {
  return to ?? from ?? feedbackOn ?? reportedOn;
}

/**
 * All rounds in order of id, announced ones too.
 *
 * @example roundStandings(inspections, findings, context).get('2027-1') // { state: 'done', recorded: 3, stated: 9, … }
 */
export function roundStandings(
  inspections: Records['inspections'],
  findings: ReadonlyMap<string, FindingStanding>,
  { asOf, units }: Context,
): Map<string, RoundStanding> {
  const byRound = groupBy(findings.values(), ({ round }) => round);
  const lookingBack = groupBy(inspections, ({ previous }) => previous);
  return new Map(
    inspections
      .toSorted((a, b) => compare(a.id, b.id))
      .map((round) => [
        round.id,
        {
          id: round.id,
          state: stateOf(round, asOf),
          units: units.owersOf(round.subjects).units,
          recorded: (byRound.get(round.id) ?? []).length,
          ...(round.found === undefined ? {} : { stated: round.found }),
          ...(round.previous === undefined ? {} : { previous: round.previous }),
          lookedBackBy: (lookingBack.get(round.id) ?? []).map(({ id }) => id).toSorted(compare),
        },
      ]),
  );
}

function stateOf(round: RoundRecord, asOf: string): RoundStanding['state'] {
  const [first, last] = [firstDayOf(round), lastDayOf(round)];
  if (first === undefined || last === undefined) return 'undated';
  if (first > asOf) return 'ahead';
  return last <= asOf ? 'done' : 'on-site';
}
