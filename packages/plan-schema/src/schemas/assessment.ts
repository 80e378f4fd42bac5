import { z } from 'zod';
import { CalendarDateSchema, YearSchema } from './calendar-date.js';
import { DecimalSchema } from './decimal.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';

/**
 * What an assessment says of one leaf of its scheme. Points of a computed rule follow from `value` or from the observation
 * of the item's indicator, so `verified` is written for expert items alone.
 */
export const AssessedItemSchema = z.strictObject({
  /** Id of the scheme's item. */
  item: IdSchema.meta({ publish: true, description: '评分项' }),
  /** Points that the unit gives itself. */
  self: DecimalSchema.optional().meta({ publish: true, description: '自评得分' }),
  /** The input of the item's rule, where it is not an observation: a value or a number of events. */
  value: DecimalSchema.optional().meta({ publish: true, description: '计分输入值' }),
  /** Points that the assessors give, for an expert item. */
  verified: DecimalSchema.optional().meta({ publish: true, description: '评议得分' }),
  /** Points after the unit was heard, where they differ. */
  final: DecimalSchema.optional().meta({ publish: true, description: '最终得分' }),
  /** Why the final points differ; required with them. */
  finalReason: z.string().optional().meta({ publish: true, description: '调整理由' }),
  /** Explanation for the public. */
  note: z.string().optional().meta({ publish: true, description: '说明' }),
  /** Ids of evidence records. */
  evidence: z.array(IdSchema).default([]).meta({ publish: true, description: '佐证' }),
});

/** Events that add or take points, or that decide the whole result. */
export const AssessedEventSchema = z.strictObject({
  /** Id of the scheme's adjustment or veto. */
  item: IdSchema.meta({ publish: true, description: '加减分项或否决项' }),
  /** How many events. */
  count: z.int().min(1).max(1000).default(1).meta({ publish: true, description: '次数' }),
  /** Day of the event, or of the last one. */
  date: CalendarDateSchema.optional().meta({ publish: true, description: '日期' }),
  /** What happened. */
  note: z.string().optional().meta({ publish: true, description: '说明' }),
  /** Findings that it rests on. */
  findings: z.array(IdSchema).default([]).meta({ publish: true, description: '相关问题' }),
  /** Ids of evidence records. */
  evidence: z.array(IdSchema).default([]).meta({ publish: true, description: '佐证' }),
});

/** What a unit answers to its result. */
export const ReplySchema = z.strictObject({
  /** Day of the reply. */
  date: CalendarDateSchema.meta({ publish: true, description: '日期' }),
  /** Whether the unit agrees. */
  agrees: z.boolean().meta({ publish: true, description: '是否无异议' }),
  /** What it says. */
  text: z.string().optional().meta({ publish: true, description: '意见' }),
  /** What the assessors answered. */
  answer: z.string().optional().meta({ publish: true, description: '答复' }),
});

/** `assessments/<year>/<unit>.yaml`: one unit's year under its scheme (考核结果). */
export const AssessmentSchema = z.strictObject({
  /** The year: the folder's name. */
  year: YearSchema.meta({ publish: true, description: '年度' }),
  /** The unit: the file's name. */
  unit: IdSchema.meta({ publish: true, description: '单位' }),
  /** Id of the scheme. */
  scheme: IdSchema.meta({ publish: true, description: '评分方案' }),
  /** Day of the unit's own scores. */
  selfOn: CalendarDateSchema.optional().meta({ publish: true, description: '自评日期' }),
  /** Day of verification. */
  verifiedOn: CalendarDateSchema.optional().meta({ publish: true, description: '核验日期' }),
  /** The unit that verified; another than the one assessed. */
  verifiedBy: IdSchema.optional().meta({ publish: true, description: '核验单位' }),
  /** Day on which the result became final. */
  finalOn: CalendarDateSchema.optional().meta({ publish: true, description: '定评日期' }),
  /** What is said of the items. */
  items: z.array(AssessedItemSchema).default([]).meta({ publish: true, description: '评分项' }),
  /** Events behind adjustments and vetoes. */
  events: z.array(AssessedEventSchema).default([]).meta({ publish: true, description: '加减分和否决事项' }),
  /** The unit's reply. */
  reply: ReplySchema.optional().meta({ publish: true, description: '单位意见' }),
  /** Persons who assessed; never published. */
  assessors: z.array(z.string()).optional().meta({ publish: false, description: '考核人员（不公开）' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link AssessedItemSchema}. */
export type AssessedItem = z.output<typeof AssessedItemSchema>;
/** See {@link AssessmentSchema}. */
export type Assessment = z.output<typeof AssessmentSchema>;
