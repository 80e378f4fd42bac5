import { z } from 'zod';
import { DeadlineChangeSchema } from './deadline-change.js';
import { DisclosureSchema } from './disclosure.js';
import { EventEntrySchema } from './event-entry.js';
import { IdSchema } from './id.js';
import { UpdateSchema } from './update.js';
import { VerificationSchema } from './verification.js';

/** One entry of a log. `kind` may also be written 进展, 核验, 延期 or 起算. */
export const LogEntrySchema = z
  .discriminatedUnion('kind', [UpdateSchema, VerificationSchema, DeadlineChangeSchema, EventEntrySchema])
  .meta({ words: { 进展: 'update', 核验: 'verification', 延期: 'extension', 起算: 'event' } });

/**
 * `progress/<unit>/<task>.yaml`: what one unit writes about one task, oldest entry first, never changed afterwards
 * (append-only). Two units never write in one file: a verification stands in the verifier's folder.
 */
export const ProgressLogSchema = z.strictObject({
  /** The unit that writes: the folder's name. */
  unit: IdSchema.meta({ publish: true, description: '填报单位' }),
  /** The task: the file's name. */
  task: IdSchema.meta({ publish: true, description: '任务' }),
  /** Disclosure of the whole log; entries may only be stricter. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
  /** The entries, oldest first. */
  log: z.array(LogEntrySchema).meta({ publish: true, description: '条目，按日期先后' }),
});

/** See {@link LogEntrySchema}. */
export type LogEntry = z.output<typeof LogEntrySchema>;
/** See {@link ProgressLogSchema}. */
export type ProgressLog = z.output<typeof ProgressLogSchema>;
