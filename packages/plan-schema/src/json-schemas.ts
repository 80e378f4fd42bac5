import { z } from 'zod';
import { wordsOf } from './records/schema-view.js';
import { AnnualReportSchema } from './schemas/annual-report.js';
import { AssessmentSchema } from './schemas/assessment.js';
import { ClosureSchema } from './schemas/closure.js';
import { EvidenceSchema } from './schemas/evidence.js';
import { FindingSchema } from './schemas/finding.js';
import { CatalogueSchema } from './schemas/indicator.js';
import { InspectionRoundSchema } from './schemas/inspection-round.js';
import { LetterSchema } from './schemas/letter.js';
import { ObservationLogSchema } from './schemas/observation.js';
import { PlanFrontmatterSchema, PlanSchema } from './schemas/plan.js';
import { ProgrammeFileSchema } from './schemas/programme-file.js';
import { ProgressLogSchema } from './schemas/progress-log.js';
import { RectificationSchema } from './schemas/rectification.js';
import { SchemeSchema } from './schemas/scheme.js';
import { TraceSchema } from './schemas/trace.js';
import { UnitSchema } from './schemas/unit.js';
import { WorkCalendarSchema } from './schemas/work-calendar.js';

const FILES = {
  programme: ProgrammeFileSchema,
  unit: UnitSchema,
  'plan-front-matter': PlanFrontmatterSchema,
  plan: PlanSchema,
  'progress-log': ProgressLogSchema,
  evidence: EvidenceSchema,
  'inspection-round': InspectionRoundSchema,
  finding: FindingSchema,
  rectification: RectificationSchema,
  closure: ClosureSchema,
  letter: LetterSchema,
  catalogue: CatalogueSchema,
  observations: ObservationLogSchema,
  scheme: SchemeSchema,
  assessment: AssessmentSchema,
  'work-calendar': WorkCalendarSchema,
  'annual-report': AnnualReportSchema.omit({ body: true }),
  trace: TraceSchema,
};

/** The kinds of files and documents that have a JSON Schema. */
export type JsonSchemaName = keyof typeof FILES;

/**
 * The JSON Schema (draft 2020-12) of every kind of file, as editors of YAML read it: what one may write, Chinese words
 * included. Fields that a file's path gives (such as `id`) may be left out.
 */
export function jsonSchemas(): Readonly<Record<JsonSchemaName, unknown>> {
  const entries = Object.entries(FILES).map(([name, schema]) => [name, toJsonSchema(schema)]);
  return Object.fromEntries(entries) as Record<JsonSchemaName, unknown>;
}

function toJsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const words = wordsOf(zodSchema);
      if (words && Array.isArray(jsonSchema.enum)) jsonSchema.enum = [...jsonSchema.enum, ...Object.keys(words)];
      const written = jsonSchema as { publish?: unknown; words?: unknown };
      delete written.words;
      delete written.publish;
    },
  });
}
