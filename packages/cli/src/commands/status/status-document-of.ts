import type { Standing, Tracking } from '@zhunsheng/indicator-model';
import type { Programme } from '@zhunsheng/plan-schema';
import type { StatusDocument } from './status-document.js';

type Records = Pick<Programme, 'id' | 'plans' | 'findings'>;

/** The status document of a tracking. Lists keep the order of the plans; units and findings are in order of id. */
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
    findings: records.findings
      .filter(({ foundOn = '' }) => foundOn <= tracking.asOf)
      .map(({ id, round, unit, target, foundOn }) => ({
        id,
        round,
        ...(unit !== undefined && { unit }),
        ...(target !== undefined && { target }),
        ...(foundOn !== undefined && { foundOn }),
      })),
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
