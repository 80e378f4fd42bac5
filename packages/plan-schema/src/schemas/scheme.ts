import { z } from 'zod';
import { CalendarDateSchema, YearSchema } from './calendar-date.js';
import { DecimalSchema } from './decimal.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';
import { ScoringRuleSchema } from './scoring-rule.js';

/** How exact results become printed ones. Nothing between items and total is rounded. */
export const RoundingSchema = z.strictObject({
  /** Decimals of an item's points. */
  item: z.int().min(0).max(6).default(2).meta({ publish: true, description: '指标得分小数位' }),
  /** Decimals of the total. */
  total: z.int().min(0).max(6).default(2).meta({ publish: true, description: '总分小数位' }),
  /** `half-up` is 四舍五入, `half-even` is 四舍六入五成双, `down` cuts off. */
  mode: z.enum(['half-up', 'half-even', 'down']).default('half-up').meta({ publish: true, description: '舍入方式' }),
});

/**
 * One item of a part's tree. An item with children groups them and has no rule; a leaf has a rule. Weights of the
 * children add up to that of the item above. Where a branch leaves all weights out they are not known, and the tree is
 * shown without scores; where a part combines by `mean`, left-out weights are equal and each item has all points of
 * what stands above it.
 */
export const SchemeItemSchema = z.strictObject({
  /** Id, unique in the scheme. */
  id: IdSchema.meta({ publish: true, description: '评分项标识' }),
  /** Id of the item above in the same part; absent at the top. */
  parent: IdSchema.optional().meta({ publish: true, description: '上级评分项' }),
  /** Title; by default the indicator's. */
  title: z.string().optional().meta({ publish: true, description: '名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** The indicator that it scores. Its observation of the year for the unit is the rule's input. */
  indicator: IdSchema.optional().meta({ publish: true, description: '对应指标' }),
  /** Full points of the item. */
  weight: DecimalSchema.optional().meta({ publish: true, description: '分值' }),
  /** How a leaf earns its points. */
  rule: ScoringRuleSchema.optional().meta({ publish: true, description: '计分规则' }),
});

/** A part of the whole score, such as 日常积分, 年终评分 or 满意度. */
export const SchemePartSchema = z.strictObject({
  /** Id, unique in the scheme. */
  id: IdSchema.meta({ publish: true, description: '部分标识' }),
  /** Title. */
  title: z.string().min(1).meta({ publish: true, description: '名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Percent of the total that the part makes; those of all parts add up to 100. */
  ratio: DecimalSchema.meta({ publish: true, description: '占总分比例（%）' }),
  /** Full points within the part, before the ratio. */
  full: DecimalSchema.default('100').meta({ publish: true, description: '本部分满分' }),
  /**
   * `sum` adds points up, and a missing value makes the result a range. `mean` takes the weighted mean of what is known,
   * and says what is missing.
   */
  combine: z.enum(['sum', 'mean']).default('sum').meta({ publish: true, description: '合成方式' }),
  /** The items in printed order; a parent stands before its children. */
  items: z.array(SchemeItemSchema).default([]).meta({ publish: true, description: '评分项' }),
});

/** A grade and the total from which it is given (以上包括本数). */
export const GradeSchema = z.strictObject({
  /** Name of the grade, such as 优秀. */
  title: z.string().min(1).meta({ publish: true, description: '等次' }),
  /** English name. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** The lowest total that earns it; the last grade has none. */
  from: DecimalSchema.optional().meta({ publish: true, description: '最低分（含）' }),
});

/** Points added to or taken from the total for events, whatever the parts say. */
export const AdjustmentSchema = z.strictObject({
  /** Id, unique in the scheme. */
  id: IdSchema.meta({ publish: true, description: '加减分项标识' }),
  /** What it is for. */
  title: z.string().min(1).meta({ publish: true, description: '事项' }),
  /** English wording. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Points of each event; negative for a deduction. */
  each: DecimalSchema.meta({ publish: true, description: '每次加减分' }),
  /** The most points that all events together add or take, without sign. */
  cap: DecimalSchema.optional().meta({ publish: true, description: '上限' }),
});

/** An event that decides the whole result (一票否决), whatever the total says. */
export const VetoSchema = z.strictObject({
  /** Id, unique in the scheme. */
  id: IdSchema.meta({ publish: true, description: '否决项标识' }),
  /** What it is. */
  title: z.string().min(1).meta({ publish: true, description: '情形' }),
  /** English wording. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Title of the grade that it forces. */
  grade: z.string().min(1).meta({ publish: true, description: '否决后的等次' }),
});

/** `schemes/<year>-<class>.yaml`: how the units of one class are scored in one year (评分方案). */
export const SchemeSchema = z.strictObject({
  /** Id: the file's name, `<year>-<class>`. */
  id: IdSchema.meta({ publish: true, description: '评分方案标识' }),
  /** The year scored: the first part of the file's name. */
  year: YearSchema.meta({ publish: true, description: '年度' }),
  /** The class of units: the rest of the file's name. */
  class: IdSchema.meta({ publish: true, description: '单位类别' }),
  /** Title. */
  title: z.string().min(1).meta({ publish: true, description: '名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Its document number. */
  docNumber: z.string().optional().meta({ publish: true, description: '发文字号' }),
  /** Day of issue. */
  issuedOn: CalendarDateSchema.optional().meta({ publish: true, description: '印发日期' }),
  /** The catalogue whose indicators it scores. */
  catalogue: IdSchema.optional().meta({ publish: true, description: '指标体系' }),
  /** Units of the class, groups included. */
  units: z.array(IdSchema).default([]).meta({ publish: true, description: '适用单位' }),
  /** Parts of the score in printed order. */
  parts: z.array(SchemePartSchema).default([]).meta({ publish: true, description: '组成部分' }),
  /** Points on top of the parts. */
  adjustments: z.array(AdjustmentSchema).default([]).meta({ publish: true, description: '加分和扣分' }),
  /** The highest and lowest total: the total stays within 0 and this. */
  total: DecimalSchema.default('100').meta({ publish: true, description: '总分上限' }),
  /** Events that decide the whole result. */
  vetoes: z.array(VetoSchema).default([]).meta({ publish: true, description: '一票否决' }),
  /** Grades, best first. */
  grades: z.array(GradeSchema).default([]).meta({ publish: true, description: '等次' }),
  /** How results are rounded. */
  rounding: RoundingSchema.prefault({}).meta({ publish: true, description: '舍入' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link SchemeItemSchema}. */
export type SchemeItem = z.output<typeof SchemeItemSchema>;
/** See {@link SchemePartSchema}. */
export type SchemePart = z.output<typeof SchemePartSchema>;
/** See {@link SchemeSchema}. */
export type Scheme = z.output<typeof SchemeSchema>;
