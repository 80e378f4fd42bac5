import { attention, type Tracking } from '@zhunsheng/indicator-model';
import { type DueMonths, dueMonths } from './due-months.js';
import { type Facets, facetsOf } from './facets.js';
import { type Figures, viewFigures } from './figures.js';
import { findingsBy } from './findings-by.js';
import { inOrder } from './in-order.js';
import { type InspectionPack, inspectionPacks } from './inspection-pack.js';
import { type Oversight, viewOversight } from './oversight.js';
import type { PlanView } from './plan-view.js';
import type { PublishedProgramme } from './published-programme.js';
import { type ReadingPlaces, readingPlaces } from './reading-places.js';
import type { AnnualReport, Evidence, Finding, InspectionRound, Theme } from './records.js';
import type { SectionView } from './section-view.js';
import type { TaskView } from './task-view.js';
import type { UnitView } from './unit-view.js';
import { type UpperClause, upperClauses } from './upper-clauses.js';
import { viewPlans } from './view-plans.js';

/** A programme as pages read it: built once, every look-up direct, so that no page walks over all tasks. */
export interface ProgrammeView {
  readonly id: string;
  readonly published: PublishedProgramme;
  readonly tracking: Tracking;
  /** The day up to which the records speak of progress; absent where none is tracked. */
  readonly asOf?: string;
  readonly plans: ReadonlyMap<string, PlanView>;
  /** Upper plans, for reading. */
  readonly upstream: ReadonlyMap<string, PlanView>;
  /** Sections of all plans that hold tasks, in document order. */
  readonly sections: ReadonlyMap<string, SectionView>;
  /** Tasks of all plans in document order. */
  readonly tasks: ReadonlyMap<string, TaskView>;
  readonly units: ReadonlyMap<string, UnitView>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Clauses that tasks carry out, by reference. */
  readonly clauses: ReadonlyMap<string, UpperClause>;
  readonly readingPlaces: ReadingPlaces;
  readonly facets: Facets;
  readonly dueMonths: DueMonths;
  /** Tasks that somebody should look at, those longest in that state first. */
  readonly attention: {
    readonly overdue: readonly TaskView[];
    readonly returned: readonly TaskView[];
    readonly stale: readonly TaskView[];
  };
  /** Inspections, findings, cures and letters with what they mean; built when first read. */
  readonly oversight: Oversight;
  /** Indicators, schemes and assessments with what they mean; built when first read. */
  readonly figures: Figures;
  /** What an inspector takes along, by unit; empty where no progress is tracked. Built when first read. */
  readonly packs: ReadonlyMap<string, InspectionPack>;
  readonly rounds: ReadonlyMap<string, InspectionRound>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly findingsByRound: ReadonlyMap<string, readonly Finding[]>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Newest first. */
  readonly reports: readonly AnnualReport[];
}

/** Builds the view of a programme from its published records and what they mean on a date. */
export function viewProgramme(published: PublishedProgramme, tracking: Tracking): ProgrammeView {
  const { plans, upstream } = viewPlans(published, tracking);
  const tasks = new Map([...plans.values()].flatMap((plan) => plan.tasks).map((task) => [task.id, task]));
  const months = dueMonths(tracking);
  const concerns = attention(tracking);
  let oversight: Oversight | undefined;
  let figures: Figures | undefined;
  let packs: ReadonlyMap<string, InspectionPack> | undefined;
  const findingsByUnit = findingsBy(published.findings, (finding) => finding.unit);
  return {
    id: published.id,
    published,
    tracking,
    ...(tracking.tracked && tracking.dataAsOf !== undefined && { asOf: tracking.asOf }),
    plans,
    upstream,
    sections: new Map([...plans.values()].flatMap((plan) => plan.sections).map((section) => [section.id, section])),
    tasks,
    units: new Map(published.units.map((unit) => [unit.id, viewUnit(unit)])),
    themes: byId(published.themes),
    readingPlaces: readingPlaces([...plans.values(), ...upstream.values()]),
    clauses: upperClauses([...published.upstream, ...published.plans]),
    facets: facetsOf([...tasks.values()], published.themes, months),
    dueMonths: months,
    attention: {
      overdue: tasksNamed(concerns.overdue.map(({ task }) => task.id)),
      returned: tasksNamed(concerns.returned.map(({ task }) => task.id)),
      stale: tasksNamed(concerns.stale.map(({ task }) => task.id)),
    },
    get oversight() {
      oversight ??= viewOversight(published, tracking);
      return oversight;
    },
    get figures() {
      figures ??= viewFigures(published, tracking);
      return figures;
    },
    get packs() {
      packs ??= tracking.tracked ? inspectionPacks(this) : new Map();
      return packs;
    },
    rounds: byId([...published.inspections].sort((a, b) => inOrder(b.from ?? '', a.from ?? ''))),
    findings: byId(published.findings),
    findingsByRound: findingsBy(published.findings, (finding) => finding.round),
    evidence: byId(published.evidence),
    reports: [...published.reports].sort((a, b) => inOrder(b.year, a.year)),
  };

  function viewUnit(unit: PublishedProgramme['units'][number]): UnitView {
    const standing = tracking.units.get(unit.id);
    return {
      id: unit.id,
      unit,
      ...(standing && { standing }),
      leads: tasksNamed(standing?.leads),
      supports: tasksNamed(standing?.supports),
      findings: findingsByUnit.get(unit.id) ?? [],
    };
  }

  function tasksNamed(ids: readonly string[] = []): readonly TaskView[] {
    return ids.map((id) => tasks.get(id)).filter((task) => task !== undefined);
  }
}

function byId<Record extends { readonly id: string }>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
