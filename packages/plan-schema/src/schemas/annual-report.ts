import { z } from 'zod';
import { CalendarDateSchema, YearSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';

/** `reports/<year>.md`: an annual report (年度报告) in Markdown with this front matter. */
export const AnnualReportSchema = z.strictObject({
  /** The year reported on: the file's name. */
  year: YearSchema.meta({ publish: true, description: '报告年度' }),
  /** Title as printed. */
  title: z.string().min(1).meta({ publish: true, description: '标题' }),
  /** English title, ours. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文标题' }),
  /** Who reports. */
  issuer: z.string().optional().meta({ publish: true, description: '报告机关' }),
  /** Day it was made public; due before 1 April of the next year. */
  publishedOn: CalendarDateSchema.optional().meta({ publish: true, description: '公开日期' }),
  /** Text of the report (Markdown), from below the front matter. */
  body: z.string().default('').meta({ publish: true, description: '正文' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link AnnualReportSchema}. */
export type AnnualReport = z.output<typeof AnnualReportSchema>;
