import { type Diagnostic, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import { strictest } from '../../disclose/strictest.js';
import type { Disclosure } from '../../schemas/disclosure.js';
import type { Indicator } from '../../schemas/indicator.js';
import type { Observation, ObservationLog } from '../../schemas/observation.js';
import { dayNumber } from '../day.js';
import { firstDayOf, frequencyOf, isShorter } from '../period.js';
import type { Rule } from '../rule.js';

type Measured = Exclude<Observation, { kind: 'withdrawal' }>;
type At = (field: string) => Location;

/** A value belongs to a period of its file's year and its indicator, stands once, and is corrected where it stands. */
export const observations: Rule = function* ({ programme, index, locate }) {
  for (const log of programme.observations) {
    const indicator = index.indicators.get(log.indicator)?.indicator;
    for (const [position, entry] of log.log.entries()) {
      const at: At = (field) => locate(`observations:${log.year}/${log.indicator}`, `log/${position}/${field}`);
      if (entry.kind !== 'withdrawal') yield* period(entry, log, indicator, at);
      yield* replaced(entry, position, log, at);
    }
    yield* twice(log, (position) => locate(`observations:${log.year}/${log.indicator}`, `log/${position}/period`));
  }
};

function* period(
  entry: Measured,
  { year }: ObservationLog,
  indicator: Indicator | undefined,
  at: At,
): Iterable<Diagnostic> {
  const { period: of, date } = entry;
  if (!of.startsWith(year)) yield diagnostic('observation-other-year', at('period'), { actual: of, year });
  else if (dayNumber(date) < firstDayOf(of)) {
    yield diagnostic('observation-before-period', at('date'), { actual: date, period: of });
  }
  if (!indicator) return;
  if (isShorter(frequencyOf(of), indicator.frequency)) {
    yield diagnostic('observation-frequency', at('period'), { actual: of, every: indicator.frequency });
  }
  const measure = entry.kind === 'value' ? entry.measure : undefined;
  if (measure !== undefined && indicator.unit !== undefined && measure !== indicator.unit) {
    yield diagnostic('measure-mismatch', at('measure'), { actual: measure, expected: indicator.unit });
  }
}

/** What an entry corrects or takes back stands before it and, for a correction, speaks of the same period and unit. */
function* replaced(
  entry: Observation,
  position: number,
  { log, disclosure }: ObservationLog,
  at: At,
): Iterable<Diagnostic> {
  const field = entry.kind === 'withdrawal' ? 'withdraws' : 'corrects';
  const id = entry.kind === 'withdrawal' ? entry.withdraws : entry.corrects;
  const found = log.findIndex((one) => one.id === id);
  const earlier = log[found];
  if (id === undefined || !earlier) return;
  const fits =
    found < position &&
    earlier.kind !== 'withdrawal' &&
    (entry.kind === 'withdrawal' || (earlier.period === entry.period && earlier.unit === entry.unit));
  if (!fits) yield diagnostic('correction-foreign', at(field), { actual: id });
  else if (isPublic(earlier, disclosure) && !isPublic(entry, disclosure)) {
    yield diagnostic('correction-hidden', at(field), { actual: id });
  }
}

function isPublic(entry: Observation, around: Disclosure): boolean {
  return strictest(around, entry.disclosure) === 'public';
}

/** A period of a unit has one statement that stands; a later one corrects it or follows its withdrawal. */
function* twice({ log }: ObservationLog, at: (position: number) => Location): Iterable<Diagnostic> {
  const standing = new Map<string, string>();
  const keyOf = new Map<string, string>();
  for (const [position, entry] of log.entries()) {
    if (entry.kind === 'withdrawal') {
      const key = keyOf.get(entry.withdraws) ?? '';
      if (standing.get(key) === entry.withdraws) standing.delete(key);
      continue;
    }
    const key = `${entry.unit ?? ''}/${entry.period}`;
    const other = standing.get(key);
    if (other !== undefined && entry.corrects === undefined) {
      yield diagnostic('observation-repeated', at(position), { actual: entry.period, id: other });
    }
    standing.set(key, entry.id);
    keyOf.set(entry.id, key);
  }
}
