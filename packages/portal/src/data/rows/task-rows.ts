import type { Obligation, Standing } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from '../../view/programme-view.js';
import type { Block } from '../../view/records.js';
import type { TaskView, UnitName } from '../../view/task-view.js';
import { upperLinksOf } from '../../view/upper-links.js';
import { entryRowsOf } from './entry-rows.js';
import { findingRowsOf } from './finding-rows.js';

/** The row of a task. */
export function taskRow({ units }: ProgrammeView, view: TaskView) {
  const { id, task, standing, plan, section, theme, due, findings } = view;
  return {
    id,
    plan: plan.id,
    section: section?.id,
    number: task.number,
    title: task.title,
    titleInferred: task.titleInferred,
    theme,
    text: task.blocks.map(printedText).filter(Boolean).join('\n\n'),
    leads: standing.leads,
    leadNames: namesOf(standing.leads, view.leads, units),
    supports: standing.supports,
    supportNames: namesOf(standing.supports, view.supports, units),
    deadlineText: due,
    targetText: [task, ...task.blocks].flatMap(({ targets }) => targets.map(({ text }) => text)).join('；'),
    implements: upperLinksOf(task).map(({ clause }) => clause),
    ...standingFields(standing),
    deadline: standing.deadline,
    reported: standing.reported,
    lastEntry: standing.lastEntry,
    obligations: standing.obligations,
    findings: findings.map((finding) => finding.id),
  };
}

/** The row of an obligation. */
export function obligationRow(obligation: Obligation) {
  return { ...obligation, ...standingFields(obligation) };
}

/** All that is known of a task. */
export function taskRecord(programme: ProgrammeView, view: TaskView) {
  const entries = entryRowsOf(programme).get(view.id) ?? [];
  const evidence = new Set(entries.flatMap((entry) => entry.evidence));
  return {
    task: taskRow(programme, view),
    clause: view.task,
    obligations: obligationsOf(programme, view).map(obligationRow),
    entries,
    evidence: [...evidence].sort().flatMap((id) => programme.evidence.get(id) ?? []),
    findings: findingRowsOf(
      programme,
      view.findings.map(({ id }) => id),
    ),
  };
}

function obligationsOf({ tracking }: ProgrammeView, { standing }: TaskView): readonly Obligation[] {
  return standing.obligations.flatMap((id) => tracking.obligations.get(id) ?? []);
}

function standingFields({ progress, timeliness, verification, stale }: Standing) {
  const overdueDays = timeliness.state === 'overdue' ? timeliness.reason.days : undefined;
  return { progress, timeliness, verification, stale, overdueDays };
}

/** Names of the units that are on record, then of those that the plan names and no record does. */
function namesOf(ids: readonly string[], names: readonly UnitName[], units: ProgrammeView['units']): readonly string[] {
  const unrecorded = names.filter(({ unit }) => unit === undefined);
  return [...ids.map((id) => units.get(id)?.unit.name ?? id), ...unrecorded.map(({ name }) => name)];
}

function printedText({ marker, text, brackets }: Block): string {
  const printed = brackets.filter(({ origin }) => origin === 'printed').map((bracket) => `【${bracket.text}】`);
  return `${marker === undefined ? '' : `${marker} `}${text}${printed.join('')}`.trim();
}
