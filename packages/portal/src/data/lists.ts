import { EvidenceSchema, FindingSchema, InspectionRoundSchema, publishable } from '@zhunsheng/plan-schema';
import type { z } from 'zod';
import type { ProgrammeView } from '../view/programme-view.js';
import type { ListName } from './names.js';
import { entryRowsOf } from './rows/entry-rows.js';
import { planRows, sectionRows } from './rows/plan-rows.js';
import { statusRows } from './rows/status-rows.js';
import { obligationRow, taskRow } from './rows/task-rows.js';
import { unitRow } from './rows/unit-rows.js';
import { EntryRowSchema } from './schema/entry-row.js';
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
  inspections: { row: InspectionRoundSchema, rows: ({ rounds }) => [...rounds.values()] },
  findings: { row: FindingSchema, rows: ({ findings }) => [...findings.values()] },
  reports: { row: ReportRowSchema, rows: ({ reports }) => reports },
} satisfies Record<ListName, DataList>;

/** A row as it is published: the fields of its schema, in the order of the schema. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list. */
export function rowsOf(programme: ProgrammeView, name: ListName): readonly Row[] {
  const { row, rows } = LISTS[name];
  return rows(programme).map((item) => publishable(row, item) as Row);
}
