import { CURE_STAGES, DutyIdSchema, IdSchema } from '@zhunsheng/plan-schema';
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

const targetState = z.enum(['achieved', 'on-course', 'behind', 'missed', 'no-data', 'no-goal']);

const goal = z.strictObject({
  comparator: z.string(),
  value: z.string().optional(),
  upper: z.string().optional(),
  unit: z.string().optional(),
});

const group = z.strictObject({
  id: z.string(),
  tasks: z.int(),
  progress: z.record(progress, z.int()),
  timeliness: z.record(timeliness, z.int()),
});

const stage = z.enum(CURE_STAGES);

const findingStanding = z.strictObject({
  id: IdSchema,
  round: IdSchema,
  unit: IdSchema.optional(),
  lead: IdSchema.optional(),
  target: DutyIdSchema.optional(),
  foundOn: date.optional(),
  stage,
  closed: z.boolean(),
  outcome: z.string().optional(),
  deadline: deadline.optional(),
  timeliness,
  ageDays: z.int().optional().describe('Calendar days from finding to closure, or to the day while in hand.'),
  overdueDays: z.int().min(1).optional(),
  returned: z.int(),
  reopened: z.int(),
  letters: z.array(IdSchema),
  escalationDue: z.array(z.string()).describe('Kinds of letters that are due and were not sent.'),
  repeats: z.array(IdSchema),
});

const share = z.strictObject({ count: z.int(), of: z.int() });

const ledger = z.strictObject({
  found: z.int().describe('closed + inHand'),
  closed: z.int(),
  inHand: z.int(),
  byStage: z.record(stage, z.int()),
  overdue: z.int(),
  onTime: share,
  returned: share,
  repeats: share,
  escalationDue: z.int(),
  effects: z.array(z.strictObject({ metric: z.string(), unit: z.string(), value: z.string() })),
});

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
  findings: z.array(findingStanding).describe('Findings with the stage of their cures.'),
  ledger: ledger.describe('Totals of all findings.'),
  letters: z.array(
    z.strictObject({
      id: IdSchema,
      kind: z.string(),
      date,
      to: IdSchema,
      state: z.enum(['answered', 'answered-late', 'waiting', 'unanswered', 'unknown']),
      answerBy: date.optional(),
    }),
  ),
  inspectionCoverage: z
    .array(
      z.strictObject({
        id: IdSchema,
        from: z.string(),
        to: z.string(),
        state: z.enum(['kept', 'running', 'missed', 'unknown']),
        units: z.int().describe('Units promised: the denominator.'),
        inspected: z.array(IdSchema),
        missing: z.array(IdSchema),
      }),
    )
    .describe('Promises to inspect units within some years.'),
  targets: z.array(
    z.strictObject({
      id: z.string(),
      task: IdSchema,
      metric: z.string(),
      goal,
      by: date.optional(),
      values: z.array(z.strictObject({ unit: IdSchema, value: z.string(), entry: IdSchema })),
      state: targetState,
      reason: z.string(),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: IdSchema,
      catalogue: IdSchema,
      parent: IdSchema.optional(),
      kind: z.enum(['binding', 'expected']).optional(),
      latest: z.strictObject({ period: z.string(), value: z.string() }).optional(),
      goal: goal.extend({ period: z.string() }).optional(),
      state: targetState,
      reason: z.string(),
    }),
  ),
  assessments: z.array(
    z.strictObject({
      id: z.string().describe('<year>/<unit>.'),
      unit: IdSchema,
      scheme: IdSchema,
      state: z.enum(['open', 'self-scored', 'verified', 'final']),
      points: z.string().optional().describe('The total; absent while something is unknown.'),
      worst: z.string().optional(),
      best: z.string().optional(),
      known: z.string().optional().describe('Percent of the weight that is known.'),
      grade: z.string().optional(),
      veto: IdSchema.optional().describe('The veto that decided the grade.'),
      rank: z.int().optional(),
    }),
  ),
  themes: z.array(group),
  years: z.array(group),
  upperCoverage: z.array(
    z.strictObject({
      plan: IdSchema,
      clauses: z.int(),
      covered: z.int(),
      uncovered: z.array(z.string()),
    }),
  ),
  orphans: z
    .array(IdSchema)
    .describe('Tasks of plans that carry out an upper plan without a link to any of its clauses.'),
});

/** See {@link StatusDocumentSchema}. */
export type StatusDocument = z.output<typeof StatusDocumentSchema>;
