import { AnnualReportSchema, PlanSchema } from '@zhunsheng/plan-schema';
import type { z } from 'zod';
import type { ProgrammeView } from '../view/programme-view.js';
import type { RecordName } from './names.js';
import { assessmentRecords, schemeRows } from './rows/assessment-rows.js';
import { findingRecord } from './rows/finding-rows.js';
import { indicatorRecords } from './rows/indicator-rows.js';
import { inspectionRecord } from './rows/inspection-rows.js';
import { letterRows } from './rows/letter-rows.js';
import { taskRecord } from './rows/task-rows.js';
import { unitRecord } from './rows/unit-rows.js';
import { AssessmentRecordSchema, SchemeRowSchema } from './schema/assessment-rows.js';
import { FindingRecordSchema } from './schema/finding-rows.js';
import { IndicatorRecordSchema } from './schema/indicator-rows.js';
import { InspectionRecordSchema } from './schema/inspection-rows.js';
import { LetterRowSchema } from './schema/letter-row.js';
import { UnitRecordSchema } from './schema/other-rows.js';
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
    of: (programme) => [...programme.units.values()].map((view) => [view.id, () => unitRecord(programme, view)]),
  },
  inspection: {
    folder: 'inspections',
    name: '<id>',
    schema: InspectionRecordSchema,
    of: (programme) =>
      [...programme.rounds.values()].map((round) => [round.id, () => inspectionRecord(programme, round)]),
  },
  finding: {
    folder: 'findings',
    name: '<id>',
    schema: FindingRecordSchema,
    of: (programme) =>
      [...programme.tracking.findings.values()].map((one) => [one.id, () => findingRecord(programme, one)]),
  },
  letter: {
    folder: 'letters',
    name: '<id>',
    schema: LetterRowSchema,
    of: (programme) => letterRows(programme).map((letter) => [letter.id, () => letter]),
  },
  indicator: {
    folder: 'indicators',
    name: '<id>',
    schema: IndicatorRecordSchema,
    of: indicatorRecords,
  },
  scheme: {
    folder: 'schemes',
    name: '<id>',
    schema: SchemeRowSchema,
    of: (programme) => schemeRows(programme).map((scheme) => [scheme.id, () => scheme]),
  },
  assessment: {
    folder: 'assessments',
    name: '<year>/<unit>',
    schema: AssessmentRecordSchema,
    of: assessmentRecords,
  },
  report: {
    folder: 'reports',
    name: '<year>',
    schema: AnnualReportSchema,
    of: ({ reports }) => reports.map((report) => [report.year, () => report]),
  },
} satisfies Record<RecordName, DataRecords>;
