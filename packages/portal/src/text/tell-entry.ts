import type { StoryEntry } from '@zhunsheng/indicator-model';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { evidenceLinks } from './evidence-links.js';
import { clauseLink, findingHref, planHref } from './links.js';
import { inlineHtml } from './markdown-html.js';
import { unitName } from './unit-name.js';

/** One entry of a story in words. */
export interface Told {
  readonly head: string;
  /** Who it was. */
  readonly who: string;
  /** What was said, as safe HTML; may be empty. */
  readonly html: string;
  readonly links: readonly { readonly text: string; readonly href?: string | undefined }[];
}

/** Puts an entry of a task's story into words of the scope's language; what records say stays as it is. */
export function tellEntry(scope: ProgrammeScope, task: TaskView, entry: StoryEntry): Told {
  switch (entry.kind) {
    case 'upper-plan':
      return tellUpperPlan(scope, entry);
    case 'plan':
      return tellPlan(scope, entry);
    case 'update':
      return tellUpdate(scope, task, entry);
    case 'verification':
      return tellVerification(scope, entry);
    case 'extension':
      return tellExtension(scope, entry);
    case 'event':
      return tellEvent(scope, entry);
    case 'finding':
      return tellFinding(scope, entry);
    case 'deadline':
      return tellDeadline(scope, task, entry);
  }
}

type Entry<Kind extends StoryEntry['kind']> = Extract<StoryEntry, { kind: Kind }>;

function tellUpperPlan(scope: ProgrammeScope, { plan, clauses }: Entry<'upper-plan'>): Told {
  const view = scope.programme.upstream.get(plan.id)?.plan ?? scope.programme.plans.get(plan.id)?.plan;
  const links = clauses.map((clause) => clauseLink(scope, clause));
  const head = joined(scope.t.story.upper, view?.docNumber ?? view?.title ?? plan.id);
  return { head, who: view?.issuer ?? '', html: '', links };
}

function tellPlan(scope: ProgrammeScope, { plan }: Entry<'plan'>): Told {
  const view = scope.programme.plans.get(plan.id)?.plan;
  const links = [{ text: view?.docNumber ?? view?.title ?? plan.id, href: planHref(scope, plan.id) }];
  return { head: scope.t.story.issued, who: view?.issuer ?? '', html: '', links };
}

function tellUpdate(scope: ProgrammeScope, task: TaskView, told: Entry<'update'>): Told {
  const { t } = scope;
  const { entry, of, correctedBy } = told;
  const facts = [
    t.states[entry.progress],
    entry.period === undefined ? undefined : t.story.period(entry.period),
    entry.percent === undefined ? undefined : t.story.percent(entry.percent),
    ...entry.values.map((value) => tellValue(task, of, value)),
    correctedBy === undefined ? undefined : t.story.corrected,
  ].filter((fact) => fact !== undefined);
  const links = [...partLink(task, of), ...evidenceLinks(scope, entry.evidence)];
  return {
    head: joined(t.story.update, facts.join(t.comma)),
    who: unitName(scope, told.unit),
    html: said(entry.note),
    links,
  };
}

function tellVerification(scope: ProgrammeScope, told: Entry<'verification'>): Told {
  const { entry } = told;
  return {
    head: joined(scope.t.states[entry.result], entry.method ?? ''),
    who: unitName(scope, told.unit),
    html: said(entry.note),
    links: evidenceLinks(scope, entry.evidence),
  };
}

function tellExtension(scope: ProgrammeScope, told: Entry<'extension'>): Told {
  const { t } = scope;
  const { entry } = told;
  return {
    head: joined(t.story.extension, t.story.extended(entry.from, entry.to)),
    who: `${unitName(scope, entry.approvedBy)} ${t.story.approvedBy}`,
    html: said(entry.reason),
    links: evidenceLinks(scope, entry.evidence),
  };
}

function tellEvent(scope: ProgrammeScope, { entry, unit }: Entry<'event'>): Told {
  return {
    head: joined(scope.t.story.event, entry.on),
    who: unitName(scope, unit),
    html: said(entry.note),
    links: evidenceLinks(scope, entry.evidence),
  };
}

function tellFinding(scope: ProgrammeScope, { finding }: Entry<'finding'>): Told {
  const { t, programme } = scope;
  const round = programme.rounds.get(finding.round);
  const known = programme.findings.get(finding.id);
  return {
    head: t.story.finding,
    who: round?.title ?? '',
    html: said(known?.statement),
    links: [{ text: t.inspections.findingNumber(finding.id), href: findingHref(scope, finding.id) }],
  };
}

function tellDeadline(scope: ProgrammeScope, task: TaskView, { obligation }: Entry<'deadline'>): Told {
  const { t } = scope;
  const period = obligation.period === undefined ? '' : t.story.period(obligation.period);
  return {
    head: joined(t.story.deadline, period),
    who: '',
    html: '',
    links: partLink(task, obligation.part ?? task.id),
  };
}

/** A reported value with the metric and unit of the target that it belongs to. */
function tellValue(
  task: TaskView,
  duty: string,
  { metric, value }: { metric?: string | undefined; value: string },
): string {
  const targets = (task.task.blocks.find(({ id }) => id === duty) ?? task.task).targets;
  const target = targets.find((one) => one.metric === metric) ?? (targets.length === 1 ? targets[0] : undefined);
  return `${metric ?? target?.metric ?? ''} ${value}${target?.unit ?? ''}`.trim();
}

function partLink(task: TaskView, duty: string): Told['links'] {
  const text = task.task.blocks.find(({ id }) => id === duty)?.text;
  return text === undefined ? [] : [{ text: `${[...text].slice(0, 16).join('')}…`, href: `#${duty}` }];
}

function said(markdown: string | undefined): string {
  return markdown === undefined ? '' : `　${inlineHtml(markdown)}`;
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first}　${second}`;
}
