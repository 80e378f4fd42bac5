import { EvidenceSchema, publishable } from '@zhunsheng/plan-schema';
import type { z } from 'zod';
import type { ProgrammeView } from '../view/programme-view.js';
import type { ListName } from './names.js';
import { assessmentRows, schemeRows, scoreRows } from './rows/assessment-rows.js';
import { entryRowsOf } from './rows/entry-rows.js';
import { closureRows, cureStepRows, findingRows, rectificationRows } from './rows/finding-rows.js';
import { catalogueRows, goalRows, indicatorRows, observationRows, targetRows } from './rows/indicator-rows.js';
import { coverageRows, inspectionRows, proposalRows } from './rows/inspection-rows.js';
import { ledgerRows } from './rows/ledger-rows.js';
import { letterRows } from './rows/letter-rows.js';
import { planRows, sectionRows } from './rows/plan-rows.js';
import { statusRows } from './rows/status-rows.js';
import { obligationRow, taskRow } from './rows/task-rows.js';
import { unitRow } from './rows/unit-rows.js';
import { AssessmentRowSchema, SchemeRowSchema, ScoreRowSchema } from './schema/assessment-rows.js';
import { EntryRowSchema } from './schema/entry-row.js';
import {
  ClosureRowSchema,
  CureStepRowSchema,
  FindingRowSchema,
  RectificationRowSchema,
} from './schema/finding-rows.js';
import {
  CatalogueRowSchema,
  GoalRowSchema,
  IndicatorRowSchema,
  ObservationRowSchema,
  TargetRowSchema,
} from './schema/indicator-rows.js';
import { CoverageRowSchema, InspectionRowSchema, ProposalRowSchema } from './schema/inspection-rows.js';
import { LedgerRowSchema } from './schema/ledger-row.js';
import { LetterRowSchema } from './schema/letter-row.js';
import {
  PlanRowSchema,
  ReportRowSchema,
  SectionRowSchema,
  StatusRowSchema,
  UnitRowSchema,
} from './schema/other-rows.js';
import { ObligationRowSchema, TaskRowSchema } from './schema/task-rows.js';

/** A list that is published as JSON and as CSV. */
export interface DataList {
  /** Schema of one row. */
  readonly row: z.ZodObject;
  /** What the rows are made from: fields that the schema does not know are left out. */
  readonly rows: (programme: ProgrammeView) => readonly object[];
}

/** Every list, by the name of its files. */
export const LISTS = {
  status: { row: StatusRowSchema, rows: statusRows },
  plans: { row: PlanRowSchema, rows: planRows },
  sections: { row: SectionRowSchema, rows: sectionRows },
  tasks: {
    row: TaskRowSchema,
    rows: (programme) => [...programme.tasks.values()].map((view) => taskRow(programme, view)),
  },
  obligations: {
    row: ObligationRowSchema,
    rows: ({ tracking }) => [...tracking.obligations.values()].map(obligationRow),
  },
  units: { row: UnitRowSchema, rows: ({ units }) => [...units.values()].map(unitRow) },
  entries: { row: EntryRowSchema, rows: (programme) => [...entryRowsOf(programme).values()].flat() },
  evidence: { row: EvidenceSchema, rows: ({ evidence }) => [...evidence.values()] },
  inspections: { row: InspectionRowSchema, rows: inspectionRows },
  proposals: { row: ProposalRowSchema, rows: proposalRows },
  coverage: { row: CoverageRowSchema, rows: coverageRows },
  findings: { row: FindingRowSchema, rows: findingRows },
  rectifications: { row: RectificationRowSchema, rows: rectificationRows },
  closures: { row: ClosureRowSchema, rows: closureRows },
  'cure-steps': { row: CureStepRowSchema, rows: cureStepRows },
  ledger: { row: LedgerRowSchema, rows: ledgerRows },
  letters: { row: LetterRowSchema, rows: letterRows },
  catalogues: { row: CatalogueRowSchema, rows: catalogueRows },
  indicators: { row: IndicatorRowSchema, rows: indicatorRows },
  goals: { row: GoalRowSchema, rows: goalRows },
  observations: { row: ObservationRowSchema, rows: observationRows },
  targets: { row: TargetRowSchema, rows: targetRows },
  schemes: { row: SchemeRowSchema, rows: schemeRows },
  assessments: { row: AssessmentRowSchema, rows: assessmentRows },
  scores: { row: ScoreRowSchema, rows: scoreRows },
  reports: { row: ReportRowSchema, rows: ({ reports }) => reports },
} satisfies Record<ListName, DataList>;

/** A row as it is published: the fields of its schema, in the order of the schema. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list. */
export function rowsOf(programme: ProgrammeView, name: ListName): readonly Row[] {
  const { row, rows } = LISTS[name];
  return rows(programme).map((item) => publishable(row, item) as Row);
}
