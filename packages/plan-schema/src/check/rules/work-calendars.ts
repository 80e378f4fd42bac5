import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Deadline } from '../../schemas/deadline.js';
import { dateOf, dayNumber, isWeekend, isWeekendDay } from '../day.js';
import type { Duty } from '../programme-index.js';
import type { Rule, RuleContext } from '../rule.js';

/** A calendar lists exceptions of its own year, and every year in which working days are counted has one. */
export const workCalendars: Rule = function* (context) {
  yield* listedDays(context);
  yield* neededYears(context);
};

function* listedDays({ programme, locate }: RuleContext): Iterable<Diagnostic> {
  for (const calendar of programme.calendars) {
    for (const field of ['off', 'worked'] as const) {
      for (const [position, date] of calendar[field].entries()) {
        const at = () => locate(`calendar:${calendar.year}`, `${field}/${position}`);
        if (!date.startsWith(calendar.year)) {
          yield diagnostic('calendar-other-year', at(), { actual: date, year: calendar.year });
        } else if (isWeekend(date) === (field === 'off')) {
          yield diagnostic(field === 'off' ? 'day-off-anyway' : 'day-worked-anyway', at(), { actual: date });
        }
      }
    }
  }
}

function* neededYears({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const years = new Map(
    programme.calendars.map((one) => [one.year, { off: new Set(one.off), worked: new Set(one.worked) }]),
  );
  for (const log of programme.progress) {
    for (const [position, entry] of log.log.entries()) {
      if (entry.kind !== 'event') continue;
      const id = entry.of ?? log.task;
      for (const deadline of limitsOf(index.duties.get(id))) {
        if (deadline.kind !== 'within' || deadline.unit !== 'workday') continue;
        const year = firstUnknownYear(entry.on, deadline.n, years);
        if (year === undefined) continue;
        const at = locate(`log:${log.unit}/${log.task}`, `log/${position}/on`);
        yield diagnostic('calendar-missing', at, { year, id, actual: deadline.text });
      }
    }
  }
}

/** The printed limits of a duty: its own, else those of its task. */
function limitsOf(duty: Duty | undefined): readonly Deadline[] {
  return duty?.part && duty.part.deadlines.length > 0 ? duty.part.deadlines : (duty?.task.deadlines ?? []);
}

interface Exceptions {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

/** The first year without a calendar that counting so many working days from the day after an event comes to. */
function firstUnknownYear(from: string, count: number, years: ReadonlyMap<string, Exceptions>): string | undefined {
  let left = count;
  for (let day = dayNumber(from) + 1; left > 0; day += 1) {
    const date = dateOf(day);
    const calendar = years.get(date.slice(0, 4));
    if (!calendar) return date.slice(0, 4);
    if (isWeekendDay(day) ? calendar.worked.has(date) : !calendar.off.has(date)) left -= 1;
  }
  return undefined;
}
