import type { Context } from '../context.js';
import type { ObservationBook } from '../measure/observation-book.js';
import { issueDay, type Records } from '../records.js';
import type { ScoreBooks } from './score-context.js';
import { taskResults } from './task-results.js';

/** Opens all that results are scored from. */
export function scoreBooks(records: Records, context: Context, book: ObservationBook): ScoreBooks {
  const indicators = records.catalogues.flatMap((catalogue) => catalogue.indicators);
  const plansOf = new Map(records.plans.flatMap(({ id, nodes }) => nodes.map((node) => [node.id, id] as const)));
  return {
    context,
    book,
    indicators: new Map(indicators.map((one) => [one.id, one])),
    taskResult: taskResults(records),
    planVersion: (day, plan) =>
      records.plans.findLast((one) => one.id === plan && (issueDay(one) ?? day) <= day)?.version,
    cataloguePlan: (id) => records.catalogues.find((catalogue) => catalogue.id === id)?.plan,
    planOf: (duty) => plansOf.get(duty.split('.', 1)[0] ?? duty),
  };
}
