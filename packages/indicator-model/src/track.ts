import { catalogueStandings } from './catalogues/catalogue-standings.js';
import { findingStandings } from './cures/finding-standings.js';
import { ledgersOf } from './cures/ledgers-of.js';
import { letterStandings } from './cures/letter-standings.js';
import { settleDays } from './data-as-of.js';
import { targetStandings } from './goals/task-targets.js';
import { promiseCoverage } from './inspect/promise-coverage.js';
import { roundStandings } from './inspect/round-standings.js';
import { judgeTasks } from './judge-tasks.js';
import { observationBook } from './measure/observation-book.js';
import { once } from './once.js';
import type { Records } from './records.js';
import { groupStandings } from './roll-up/group-standings.js';
import { groupByTheme, groupByYear } from './roll-up/groupings.js';
import { placesOfTasks } from './roll-up/summarise.js';
import { taskStanding } from './roll-up/task-standing.js';
import { assessmentStandings } from './score/assessment-standings.js';
import { rankSchemes } from './score/rank-schemes.js';
import { scoreBooks } from './score/score-books.js';
import type { Obligation, TaskStanding, Tracking } from './tracking.js';
import { alignment } from './upper/alignment.js';

/** What `track` may be told. */
export interface TrackOptions {
  /** The day everything is judged on, `YYYY-MM-DD`; by default the day up to which the records are complete. */
  readonly asOf?: string;
}

/**
 * What the records of a programme mean on a date: every obligation, task, section, unit and plan with its progress,
 * timeliness, verification and staleness; indicators and targets against their goals; findings, cures and letters;
 * inspections against what was promised; assessments scored; and the reason for each. Pure and linear in the records.
 *
 * @example
 * // one task of sifaju due 2027-06-30, tracked since 2026-04-01, nothing reported
 * track(published, { asOf: '2027-07-01' }).tasks.get('t1')?.timeliness
 * // { state: 'overdue', reason: { code: 'past-deadline-unreported', deadline: '2027-06-30', days: 1 } }
 */
export function track(published: Records, options: TrackOptions = {}): Tracking {
  const days = settleDays(published, options.asOf);
  const judged = judgeTasks(published, days);
  const { context, nodes } = judged;
  const { asOf, units } = context;
  const obligations = new Map<string, Obligation>();
  const tasks = new Map<string, TaskStanding>();
  for (const { standing, duties, log } of judged.tasks) {
    for (const duty of duties) {
      for (const { obligation } of duty.obligations) obligations.set(obligation.id, obligation);
    }
    tasks.set(standing.node.id, taskStanding(standing, duties, units, log.lastEntry));
  }
  const placesOf = placesOfTasks(tasks.values(), obligations);
  const book = observationBook(published.observations, units);
  const catalogues = once(() => catalogueStandings(published.catalogues, { ...days, book, units }));
  const targets = once(() => targetStandings(judged.tasks, context));
  const findings = once(() => findingStandings(published, context));
  const ledgers = once(() => ledgersOf(findings(), published, asOf));
  const letters = once(() => letterStandings(published.letters, context));
  const rounds = once(() => roundStandings(published.inspections, findings(), context));
  const promises = once(() => promiseCoverage(published.coverage, published.inspections, context));
  const schemes = once(() =>
    rankSchemes(published.schemes, assessmentStandings(published, scoreBooks(published, context, book)), units, asOf),
  );
  const themes = once(() => groupByTheme(tasks, placesOf, published.themes));
  const years = once(() => groupByYear(tasks, placesOf, obligations));
  const upperCoverage = once(() => alignment({ records: published, nodes, asOf }));
  return {
    asOf,
    ...(days.dataAsOf === undefined ? {} : { dataAsOf: days.dataAsOf }),
    tracked: context.since !== undefined,
    obligations,
    tasks,
    ...groupStandings({ nodes, tasks, placesOf, records: published, units }),
    get themes() {
      return themes();
    },
    get years() {
      return years();
    },
    get upperCoverage() {
      return upperCoverage();
    },
    get targets() {
      return targets().targets;
    },
    get targetsOfTask() {
      return targets().targetsOfTask;
    },
    get catalogues() {
      return catalogues().catalogues;
    },
    get indicators() {
      return catalogues().indicators;
    },
    get findings() {
      return findings();
    },
    get ledgers() {
      return ledgers();
    },
    get letters() {
      return letters();
    },
    get rounds() {
      return rounds();
    },
    get inspectionCoverage() {
      return promises();
    },
    get schemes() {
      return schemes().schemes;
    },
    get assessments() {
      return schemes().assessments;
    },
  };
}
