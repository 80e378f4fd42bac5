import { clauseIds, clauseRefs } from '../plan-ids.js';
import type { Block } from '../schemas/block.js';
import type { Finding } from '../schemas/finding.js';
import type { Catalogue, Indicator } from '../schemas/indicator.js';
import type { InspectionRound } from '../schemas/inspection-round.js';
import type { Plan } from '../schemas/plan.js';
import type { Task } from '../schemas/plan-node.js';
import type { Programme } from '../schemas/programme.js';
import type { LogEntry, ProgressLog } from '../schemas/progress-log.js';
import type { Scheme } from '../schemas/scheme.js';
import type { Unit } from '../schemas/unit.js';

/** A task or part with the plan it stands in. */
export interface Duty {
  readonly plan: Plan;
  readonly task: Task;
  readonly part?: Block;
}

/** An entry with its log and its position in it. */
export interface PlacedEntry {
  readonly log: ProgressLog;
  readonly entry: LogEntry;
  readonly position: number;
}

/** Look-ups that rules share, each built in one pass. */
export interface ProgrammeIndex {
  readonly units: ReadonlyMap<string, Unit>;
  /** Tasks and parts by id; of several versions the newest. */
  readonly duties: ReadonlyMap<string, Duty>;
  /** Ids of sections and tasks of all plans. */
  readonly nodes: ReadonlySet<string>;
  /** Entries by task, in order of file and position. */
  readonly entries: ReadonlyMap<string, readonly PlacedEntry[]>;
  readonly evidence: ReadonlySet<string>;
  readonly findings: ReadonlySet<string>;
  readonly rounds: ReadonlyMap<string, InspectionRound>;
  /** Indicators by id, each with the record that it stands in. */
  readonly indicators: ReadonlyMap<string, { readonly catalogue: Catalogue; readonly indicator: Indicator }>;
  readonly catalogues: ReadonlySet<string>;
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** What a finding may concern: sections, tasks, parts and clauses of plans, and indicators. */
  readonly concerns: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly upperPlans: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly clauses: ReturnType<typeof clauseRefs>;
  /** The day a finding was found: its own, or that of its round's feedback, report or end. */
  readonly foundOn: (finding: Finding) => string | undefined;
}

/** Builds the look-ups of a programme. */
export function indexProgramme(programme: Programme): ProgrammeIndex {
  const indicators = new Map(
    programme.catalogues.flatMap((catalogue) =>
      catalogue.indicators.map((indicator) => [indicator.id, { catalogue, indicator }] as const),
    ),
  );
  const rounds = new Map(programme.inspections.map((round) => [round.id, round]));
  return {
    units: new Map(programme.units.map((unit) => [unit.id, unit])),
    duties: indexDuties(programme.plans),
    nodes: new Set(programme.plans.flatMap((plan) => plan.nodes.map(({ id }) => id))),
    entries: indexEntries(programme.progress),
    evidence: new Set(programme.evidence.map(({ id }) => id)),
    findings: new Set(programme.findings.map(({ id }) => id)),
    rounds,
    indicators,
    catalogues: new Set(programme.catalogues.map(({ id }) => id)),
    schemes: new Map(programme.schemes.map((scheme) => [scheme.id, scheme])),
    concerns: new Set([...clauseIds(programme.plans), ...indicators.keys()]),
    plans: new Set(programme.plans.map(({ id }) => id)),
    upperPlans: new Set(programme.upstream.map(({ id }) => id)),
    themes: new Set(programme.themes.map(({ id }) => id)),
    clauses: clauseRefs(programme.upstream),
    foundOn: ({ foundOn, round }) => {
      const { feedbackOn, reportedOn, to } = rounds.get(round) ?? {};
      return foundOn ?? feedbackOn ?? reportedOn ?? to;
    },
  };
}

function indexDuties(plans: readonly Plan[]): Map<string, Duty> {
  const duties = new Map<string, Duty>();
  for (const plan of plans) {
    for (const task of plan.nodes) {
      if (task.kind !== 'task') continue;
      duties.set(task.id, { plan, task });
      for (const part of task.blocks) if (part.id !== undefined) duties.set(part.id, { plan, task, part });
    }
  }
  return duties;
}

function indexEntries(logs: readonly ProgressLog[]): Map<string, PlacedEntry[]> {
  const entries = new Map<string, PlacedEntry[]>();
  for (const log of logs) {
    const ofTask = entries.get(log.task) ?? [];
    entries.set(log.task, ofTask);
    for (const [position, entry] of log.log.entries()) ofTask.push({ log, entry, position });
  }
  return entries;
}
