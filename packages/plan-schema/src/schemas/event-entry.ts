import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { logEntryShape } from './log-entry.js';

/** The statement that the event happened from which a deadline runs (起算): `自发布之日起30日内` needs the day of publication. */
export const EventEntrySchema = z.strictObject({
  kind: z.literal('event').meta({ publish: true, description: '起算' }),
  ...logEntryShape,
  /** Day of the event. */
  on: CalendarDateSchema.meta({ publish: true, description: '起算日期' }),
  /** What happened, in words for the public. */
  note: z.string().optional().meta({ publish: true, description: '起算事件说明' }),
});

/** See {@link EventEntrySchema}. */
export type EventEntry = z.output<typeof EventEntrySchema>;
