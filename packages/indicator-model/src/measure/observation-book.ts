import type { UnitDirectory } from '../duties/unit-directory.js';
import { groupBy } from '../group-by.js';
import type { ObservationFile, Records } from '../records.js';
import { type IndicatorSeries, NO_SERIES, seriesOf } from './series-of.js';

/** The values of all indicators, as they were known on any day. */
export interface ObservationBook {
  /** The values of an indicator as recorded up to a day. */
  readonly on: (day: string, indicator: string) => IndicatorSeries;
}

interface Chapter {
  /** The days on which something was recorded, in order. */
  readonly days: readonly string[];
  /** What was known from each of these days on. */
  readonly known: Map<string, IndicatorSeries>;
}

/** Opens the files of observations. A series is made when it is first asked for, and once between two entries. */
export function observationBook(observations: Records['observations'], units: UnitDirectory): ObservationBook {
  const files = groupBy(observations, ({ indicator }) => indicator);
  const chapters = new Map<string, Chapter>();
  return {
    on(day, indicator) {
      const own = files.get(indicator);
      if (own === undefined) return NO_SERIES;
      const chapter = chapters.get(indicator) ?? openChapter(own);
      chapters.set(indicator, chapter);
      const last = chapter.days.findLast((one) => one <= day);
      if (last === undefined) return NO_SERIES;
      const series = chapter.known.get(last) ?? seriesOf(own, last, units);
      chapter.known.set(last, series);
      return series;
    },
  };
}

function openChapter(files: readonly ObservationFile[]): Chapter {
  const days = new Set(files.flatMap(({ log }) => log.map(({ date }) => date)));
  return { days: [...days].toSorted(), known: new Map() };
}
