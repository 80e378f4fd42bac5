import { DutyIdSchema, IdSchema, LETTER_KIND } from '@zhunsheng/plan-schema';
import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One thing that somebody has to do or to look at. */
const DueItemSchema = z.strictObject({
  kind: z
    .enum(['obligation', 'task', 'cure', 'letter', 'escalation', 'inspection'])
    .describe(
      'obligation: owed by a task; task: its record is stale; cure: of a finding; letter: to be answered; escalation: a letter to be sent; inspection: promised',
    ),
  id: z.string().describe('Id of the obligation, task, finding, letter or promise.'),
  about: DutyIdSchema.optional().describe('The task that an obligation belongs to.'),
  title: z.string(),
  state: z.enum(['overdue', 'due', 'stale', 'missed']),
  day: date.optional().describe('The day in force; absent for stale records.'),
  days: z
    .int()
    .min(0)
    .describe('Calendar days: past the day when overdue or missed, left when due, since the last report when stale.'),
  letter: z.enum(LETTER_KIND.tokens).optional().describe('The kind of letter that an escalation calls for.'),
  moved: z.int().min(0).describe('How often the day was moved.'),
});

/** What `zhunsheng due --json` prints: one document. Its JSON Schema is published as `json-schema/due.schema.json`. */
export const DueDocumentSchema = z.strictObject({
  programme: IdSchema,
  asOf: date.describe('The day everything is judged on.'),
  dataAsOf: date.optional().describe('The day up to which the records are complete.'),
  within: z.int().min(0).describe('How many days ahead the list looks.'),
  units: z
    .array(
      z.strictObject({
        id: IdSchema.optional().describe('Absent for what no unit is named for.'),
        name: z.string(),
        items: z.array(DueItemSchema).describe('Overdue first, then by day.'),
      }),
    )
    .describe('Units with something to do. A thing owed by several stands with each of them.'),
});

/** See {@link DueItemSchema}. */
export type DueItem = z.output<typeof DueItemSchema>;
/** See {@link DueDocumentSchema}. */
export type DueDocument = z.output<typeof DueDocumentSchema>;
