import { z } from 'zod';
import { CalendarDateSchema, YearSchema } from './calendar-date.js';

/**
 * `calendars/<year>.yaml`: which days of a year are worked (放假安排). Saturdays and Sundays are off and other days are worked
 * unless listed. Working days of a year without a calendar are not guessed.
 */
export const WorkCalendarSchema = z.strictObject({
  /** The year: the file's name. */
  year: YearSchema.meta({ publish: true, description: '年份' }),
  /** The notice that it comes from. */
  source: z.string().optional().meta({ publish: true, description: '来源文件' }),
  /** Days off that would be worked. */
  off: z.array(CalendarDateSchema).default([]).meta({ publish: true, description: '放假的工作日' }),
  /** Days worked that would be off. */
  worked: z.array(CalendarDateSchema).default([]).meta({ publish: true, description: '上班的休息日' }),
});

/** See {@link WorkCalendarSchema}. */
export type WorkCalendar = z.output<typeof WorkCalendarSchema>;
