import { DutyIdSchema, IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';

const progress = z.enum(['not-started', 'in-progress', 'completed', 'sustained', 'suspended', 'ended', 'no-data']);
const timeliness = z.enum(['not-due', 'due-soon', 'overdue', 'on-time', 'late', 'no-deadline', 'unknown']);
const verification = z.enum(['not-reported', 'reported', 'returned', 'confirmed']);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const deadline = z
  .strictObject({
    original: date.describe('The first deadline.'),
    current: date.describe('The deadline in force after extensions.'),
    changes: z.int().describe('How often it was moved.'),
  })
  .describe('Absent without a dated deadline.');

const standing = {
  progress,
  timeliness,
  verification,
  stale: z.boolean().describe('Nothing new for longer than the programme allows.'),
  deadline: deadline.optional(),
  overdueDays: z.int().min(1).optional().describe('Calendar days past the deadline; only when overdue.'),
  reasons: z
    .strictObject({ progress: z.string(), timeliness: z.string(), verification: z.string(), stale: z.string() })
    .describe('Why each state is what it is, as permanent codes.'),
};

/** What `zhunsheng status --json` prints: one document. Its JSON Schema is published as `json-schema/status.schema.json`. */
export const StatusDocumentSchema = z.strictObject({
  programme: IdSchema,
  asOf: date.describe('The day everything is judged on.'),
  dataAsOf: date.optional().describe('The day up to which the records are complete.'),
  tracked: z.boolean().describe('Whether the programme follows progress. If not, every timeliness is unknown.'),
  obligations: z.array(
    z.strictObject({
      id: z.string().describe('Task or part, with @period for one period of a recurring duty.'),
      task: IdSchema,
      part: DutyIdSchema.optional(),
      period: z.string().optional(),
      leads: z.array(IdSchema),
      ...standing,
    }),
  ),
  tasks: z.array(
    z.strictObject({
      id: IdSchema,
      title: z.string(),
      plan: IdSchema,
      leads: z.array(IdSchema),
      ...standing,
      obligations: z.array(z.string()),
    }),
  ),
  units: z.array(
    z.strictObject({
      id: IdSchema,
      tasks: z.int().describe('Tasks that it leads.'),
      progress: z.record(progress, z.int()),
      timeliness: z.record(timeliness, z.int()),
    }),
  ),
  findings: z.array(
    z.strictObject({
      id: IdSchema,
      round: IdSchema,
      unit: IdSchema.optional(),
      target: DutyIdSchema.optional(),
      foundOn: date.optional(),
    }),
  ),
});

/** See {@link StatusDocumentSchema}. */
export type StatusDocument = z.output<typeof StatusDocumentSchema>;
