import { AnnualReportSchema, FindingSchema, PlanSchema } from '@zhunsheng/plan-schema';
import type { z } from 'zod';
import type { ProgrammeView } from '../view/programme-view.js';
import type { RecordName } from './names.js';
import { taskRecord } from './rows/task-rows.js';
import { unitRecord } from './rows/unit-rows.js';
import { InspectionRecordSchema, UnitRecordSchema } from './schema/other-rows.js';
import { TaskRecordSchema } from './schema/task-rows.js';

/** Records of one kind that each have a JSON file of their own. */
export interface DataRecords {
  /** Folder of the files. */
  readonly folder: string;
  /** How a file is named in it, without extension. */
  readonly name: string;
  readonly schema: z.ZodObject;
  /** Names of the files without extension, each with what makes the record. */
  readonly of: (programme: ProgrammeView) => Iterable<readonly [name: string, record: () => object]>;
}

/** Every kind of record with files of its own, by the name of its schema. */
export const RECORDS = {
  plan: {
    folder: 'plans',
    name: '<id>@<version>',
    schema: PlanSchema,
    of: ({ published }) =>
      [...published.plans, ...published.upstream].map((plan) => [`${plan.id}@${plan.version}`, () => plan]),
  },
  task: {
    folder: 'tasks',
    name: '<id>',
    schema: TaskRecordSchema,
    of: (programme) => [...programme.tasks.values()].map((view) => [view.id, () => taskRecord(programme, view)]),
  },
  unit: {
    folder: 'units',
    name: '<id>',
    schema: UnitRecordSchema,
    of: ({ units }) => [...units.values()].map((view) => [view.id, () => unitRecord(view)]),
  },
  inspection: {
    folder: 'inspections',
    name: '<id>',
    schema: InspectionRecordSchema,
    of: ({ rounds, findingsByRound }) =>
      [...rounds.values()].map((inspection) => [
        inspection.id,
        () => ({ inspection, findings: findingsByRound.get(inspection.id) ?? [] }),
      ]),
  },
  finding: {
    folder: 'findings',
    name: '<id>',
    schema: FindingSchema,
    of: ({ findings }) => [...findings.values()].map((finding) => [finding.id, () => finding]),
  },
  report: {
    folder: 'reports',
    name: '<year>',
    schema: AnnualReportSchema,
    of: ({ reports }) => reports.map((report) => [report.year, () => report]),
  },
} satisfies Record<RecordName, DataRecords>;
