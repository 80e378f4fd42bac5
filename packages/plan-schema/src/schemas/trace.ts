import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { ClauseRefSchema, DutyIdSchema, IdSchema } from './id.js';

/** The state of an upper clause when a link to it was last reviewed. */
export const TraceLinkSchema = z.strictObject({
  /** The task or part that links. */
  from: DutyIdSchema.meta({ publish: true, description: '任务或分项' }),
  /** The upper clause. */
  clause: ClauseRefSchema.meta({ publish: true, description: '上级条款' }),
  /** Fingerprint of the clause's text on that day, 16 hexadecimal digits. */
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'fingerprint-invalid')
    .meta({ publish: true, description: '条款指纹' }),
  /** Day of the review. */
  reviewedOn: CalendarDateSchema.meta({ publish: true, description: '复核日期' }),
});

/** `traces/<plan>.yaml`: fingerprints of the upper clauses that a plan links to. */
export const TraceSchema = z.strictObject({
  /** The plan: the file's name. */
  plan: IdSchema.meta({ publish: true, description: '方案' }),
  /** One entry for each link. */
  links: z.array(TraceLinkSchema).meta({ publish: true, description: '链接' }),
});

/** See {@link TraceSchema}. */
export type Trace = z.output<typeof TraceSchema>;
