import { z } from 'zod';
import { CalendarDateSchema, PeriodSchema } from './calendar-date.js';
import { IdSchema } from './id.js';
import { logEntryShape } from './log-entry.js';

/** A deadline that was moved (延期): both dates stay on record. */
export const DeadlineChangeSchema = z.strictObject({
  kind: z.literal('extension').meta({ publish: true, description: '延期' }),
  ...logEntryShape,
  /** The period of a recurring duty whose deadline moves. */
  period: PeriodSchema.optional().meta({ publish: true, description: '所属周期' }),
  /** The deadline in force before. */
  from: CalendarDateSchema.meta({ publish: true, description: '原定期限' }),
  /** The deadline from now on. */
  to: CalendarDateSchema.meta({ publish: true, description: '现行期限' }),
  /** Why. */
  reason: z.string().min(1).meta({ publish: true, description: '延期理由' }),
  /** Unit that agreed to it. */
  approvedBy: IdSchema.meta({ publish: true, description: '批准单位' }),
});

/** See {@link DeadlineChangeSchema}. */
export type DeadlineChange = z.output<typeof DeadlineChangeSchema>;
