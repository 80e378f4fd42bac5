import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { DutyIdSchema, IdSchema } from './id.js';

/** What every entry of a log has. */
export const logEntryShape = {
  /** Entry id, unique among all entries of the task, whoever writes them. */
  id: IdSchema.meta({ publish: true, description: '条目标识' }),
  /** Day of the entry. Entries stand in the order of their dates. */
  date: CalendarDateSchema.meta({ publish: true, description: '日期' }),
  /** The task or part that it speaks of; the file's task by default. */
  of: DutyIdSchema.optional().meta({ publish: true, description: '任务或分项' }),
  /** Disclosure of the entry, where it is stricter than the log's. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
  /** Ids of evidence records. */
  evidence: z.array(IdSchema).default([]).meta({ publish: true, description: '佐证' }),
  /** Words for inside the house; never published. */
  internalNote: z.string().optional().meta({ publish: false, description: '内部备注（不公开）' }),
};
