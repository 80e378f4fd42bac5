import type { UnitDirectory } from '../duties/unit-directory.js';
import { groupBy } from '../group-by.js';
import type { Records } from '../records.js';
import { type IndicatorSeries, NO_SERIES, seriesOf } from './series-of.js';

/** The values of all indicators, as they were known on any day. */
export interface ObservationBook {
  /** The values of an indicator as recorded up to a day. */
  readonly on: (day: string, indicator: string) => IndicatorSeries;
}

/** Opens the files of observations. Each series is made when it is first asked for, and once for each day. */
export function observationBook(observations: Records['observations'], units: UnitDirectory): ObservationBook {
  const files = groupBy(observations, ({ indicator }) => indicator);
  const days = new Map<string, Map<string, IndicatorSeries>>();
  return {
    on(day, indicator) {
      const known = days.get(day) ?? new Map<string, IndicatorSeries>();
      days.set(day, known);
      const own = files.get(indicator);
      const series = known.get(indicator) ?? (own === undefined ? NO_SERIES : seriesOf(own, day, units));
      known.set(indicator, series);
      return series;
    },
  };
}
