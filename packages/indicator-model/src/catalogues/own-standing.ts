import { compare } from '../compare.js';
import type { Owers, UnitDirectory } from '../duties/unit-directory.js';
import type { GoalSetting } from '../goals/goal-setting.js';
import { goalStanding } from '../goals/goal-standing.js';
import type { GoalStanding, IndicatorStanding, UnitCoverage } from '../indicators.js';
import { periodsById } from '../measure/aggregate.js';
import type { ObservationBook } from '../measure/observation-book.js';
import type { IndicatorRecord } from '../records.js';

/** What an indicator is judged with. */
export interface LeafSetting {
  readonly book: ObservationBook;
  readonly units: UnitDirectory;
  readonly asOf: string;
  readonly dataAsOf: string | undefined;
}

/** What an indicator says by itself, whatever stands below it. */
export type OwnStanding = Pick<
  IndicatorStanding,
  'whole' | 'units' | 'goals' | 'current' | 'state' | 'reason' | 'coverage'
>;

/**
 * The values of an indicator, its goals judged, and the goal that counts: the first whose time is not over and that a
 * value inside its period speaks of, else the last whose time is over, else the first at all.
 *
 * @example
 * // goals 2027 and 2028, values up to 2027, asOf 2028-02-01
 * ownStanding(record, setting).current?.period // '2027'; '2028' once a value of 2028 is there
 */
export function ownStanding(record: IndicatorRecord, setting: LeafSetting): OwnStanding {
  const { whole, units } = setting.book.on(setting.asOf, record.id);
  const coverage = record.coverage === undefined ? undefined : setting.units.owersOf(record.coverage);
  const toCover = coverage === undefined || coverage.open ? undefined : new Set(coverage.units);
  const judging: GoalSetting = {
    indicator: record,
    measure: { aggregate: record.aggregate, frequency: record.frequency, unit: record.unit, toCover },
    periods: whole.periods,
    byPeriod: periodsById(whole),
    asOf: setting.asOf,
    dataAsOf: setting.dataAsOf,
  };
  const goals = record.goals
    .flatMap((goal) => goalStanding(goal, judging) ?? [])
    .toSorted((a, b) => compare(a.by, b.by));
  const current = currentGoal(goals, setting.asOf);
  return {
    whole,
    units,
    goals,
    ...(current === undefined ? {} : { current }),
    state: current?.state ?? 'no-goal',
    reason: current?.reason ?? { code: 'no-goal' },
    ...(coverage === undefined ? {} : { coverage: coverageOf(coverage, judging) }),
  };
}

function currentGoal(goals: readonly GoalStanding[], asOf: string): GoalStanding | undefined {
  const open = goals.find(({ by, actual }) => by >= asOf && actual?.value !== undefined);
  return open ?? goals.findLast(({ by }) => by < asOf) ?? goals[0];
}

/** By the newest record that lists units; where values are added up, by all records together. */
function coverageOf({ units, open }: Owers, { measure, periods }: GoalSetting): UnitCoverage {
  const listing = periods.filter((period) => period.covered !== undefined);
  const newest = listing.at(-1);
  if (newest === undefined || open) return { units, open };
  const counting = measure.aggregate === 'sum' || measure.aggregate === 'count' ? listing : [newest];
  const covered = new Set(counting.flatMap((period) => period.covered ?? []));
  return {
    period: newest.period,
    units,
    open,
    covered: units.filter((unit) => covered.has(unit)),
    missing: units.filter((unit) => !covered.has(unit)),
  };
}
