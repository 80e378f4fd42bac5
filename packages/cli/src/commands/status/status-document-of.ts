import type { Standing, TaskGroup, Tracking } from '@zhunsheng/indicator-model';
import type { Programme } from '@zhunsheng/plan-schema';
import { measuresOf } from './measures-of.js';
import { oversightOf } from './oversight-of.js';
import type { StatusDocument } from './status-document.js';

type Records = Pick<Programme, 'id' | 'plans'>;

/** The status document of a tracking. Lists keep the order of the plans; units and what inspections left are in order of id. */
export function statusDocumentOf(records: Records, tracking: Tracking): StatusDocument {
  const titles = new Map(records.plans.flatMap((plan) => plan.nodes.map(({ id, title }) => [id, title] as const)));
  return {
    programme: records.id,
    asOf: tracking.asOf,
    ...(tracking.dataAsOf !== undefined && { dataAsOf: tracking.dataAsOf }),
    tracked: tracking.tracked,
    obligations: [...tracking.obligations.values()].map((one) => ({
      id: one.id,
      task: one.task,
      ...(one.part !== undefined && { part: one.part }),
      ...(one.period !== undefined && { period: one.period }),
      leads: [...one.leads],
      ...standingOf(one),
    })),
    tasks: [...tracking.tasks.values()].map((task) => ({
      id: task.id,
      title: titles.get(task.id) ?? '',
      plan: task.plan,
      leads: [...task.leads],
      ...standingOf(task),
      obligations: [...task.obligations],
    })),
    units: [...tracking.units.values()].map(({ id, summary }) => ({
      id,
      tasks: summary.tasks,
      progress: { ...summary.progress.by },
      timeliness: { ...summary.timeliness.by },
    })),
    ...oversightOf(tracking),
    ...measuresOf(tracking),
    themes: groupsOf(tracking.themes.groups),
    years: groupsOf(tracking.years.groups),
    upperCoverage: [...tracking.upperCoverage.upper.values()].map(({ plan, clauses, covered, uncovered }) => ({
      plan,
      clauses: clauses.length,
      covered,
      uncovered: [...uncovered],
    })),
    orphans: [...tracking.upperCoverage.local.values()].flatMap(({ upper, orphans }) =>
      upper.length > 0 ? orphans : [],
    ),
  };
}

function standingOf(one: Standing & { readonly deadline?: StatusDocument['tasks'][number]['deadline'] }) {
  const { progress, timeliness, verification, stale, deadline } = one;
  const overdue = timeliness.state === 'overdue' ? timeliness.reason.days : undefined;
  return {
    progress: progress.state,
    timeliness: timeliness.state,
    verification: verification.state,
    stale: stale.state,
    ...(deadline && { deadline: { ...deadline } }),
    ...(overdue !== undefined && { overdueDays: overdue }),
    reasons: {
      progress: progress.reason.code,
      timeliness: timeliness.reason.code,
      verification: verification.reason.code,
      stale: stale.reason.code,
    },
  };
}

function groupsOf(groups: ReadonlyMap<string, TaskGroup>): StatusDocument['themes'] {
  return [...groups].map(([id, { summary }]) => ({
    id,
    tasks: summary.tasks,
    progress: { ...summary.progress.by },
    timeliness: { ...summary.timeliness.by },
  }));
}
