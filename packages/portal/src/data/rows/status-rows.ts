import type { Summary } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from '../../view/programme-view.js';

/** What a row of the status summary counts. */
export type StatusScope = 'programme' | 'plan' | 'section' | 'unit';

/** The status of the whole programme, then of each plan, section and unit that has tasks. */
export function statusRows({ published, tracking, plans, sections, units }: ProgrammeView) {
  const { id, title } = published;
  return [
    statusRow('programme', id, title, tracking.summary),
    ...[...plans.values()].flatMap(({ plan, standing }) =>
      standing ? statusRow('plan', plan.id, plan.title, standing.summary) : [],
    ),
    ...[...sections.values()].flatMap(({ section, standing }) =>
      standing ? statusRow('section', section.id, `${section.number ?? ''}${section.title}`, standing.summary) : [],
    ),
    ...[...units.values()].flatMap(({ unit, standing }) =>
      standing && standing.leads.length > 0 ? statusRow('unit', unit.id, unit.name, standing.summary) : [],
    ),
  ];
}

/** One row of the status summary. */
export function statusRow(scope: StatusScope, id: string, title: string, summary: Summary) {
  const { tasks, progress, timeliness, verification, stale, obligations } = summary;
  return {
    scope,
    id,
    title,
    tasks,
    progress: progress.by,
    timeliness: timeliness.by,
    verification: verification.by,
    stale,
    obligations: obligations.progress.total,
  };
}
