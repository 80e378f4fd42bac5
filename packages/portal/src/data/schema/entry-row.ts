import {
  DeadlineChangeSchema,
  EventEntrySchema,
  IdSchema,
  UpdateSchema,
  VerificationSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { field, optional } from './field.js';

const update = UpdateSchema.shape;
const verification = VerificationSchema.shape;
const extension = DeadlineChangeSchema.shape;
const event = EventEntrySchema.shape;

/** One entry of a log: a report, a verification, an extension or an event. Fields of the other kinds are absent. */
export const EntryRowSchema = z.strictObject({
  task: field(IdSchema, '任务'),
  unit: field(IdSchema, '填报单位'),
  kind: field(z.enum(['update', 'verification', 'extension', 'event']), '种类：进展、核验、延期、起算'),
  id: update.id,
  date: update.date,
  of: update.of,
  disclosure: update.disclosure,
  evidence: update.evidence,
  period: update.period,
  progress: optional(update.progress),
  completedOn: update.completedOn,
  percent: update.percent,
  values: optional(update.values),
  note: update.note,
  corrects: update.corrects,
  verifies: optional(verification.verifies),
  method: verification.method,
  result: optional(verification.result),
  from: optional(extension.from),
  to: optional(extension.to),
  reason: optional(extension.reason),
  approvedBy: optional(extension.approvedBy),
  on: optional(event.on),
});
