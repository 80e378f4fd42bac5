import { z } from 'zod';
import { CalendarDateSchema, PeriodSchema } from './calendar-date.js';
import { FrequencySchema } from './deadline.js';
import { DecimalSchema } from './decimal.js';
import { DisclosureSchema } from './disclosure.js';
import { DutyIdSchema, IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** What an indicator commits to: a binding one must be met, an expected one is steered for. */
export const INDICATOR_KIND = vocabulary({ binding: ['约束性'], expected: ['预期性'] });

/** Which way is better. `none`: neither way is, the goal alone counts. */
export const DIRECTION = vocabulary({ higher: ['越高越好'], lower: ['越低越好'], none: ['无方向'] });

/** How the values of shorter periods make the value of a longer one. */
export const AGGREGATE = vocabulary({
  sum: ['合计', '累计'],
  latest: ['最新值', '期末值'],
  mean: ['平均值', '平均'],
  count: ['次数', '计数'],
});

/** A value of an indicator at the end of a period, before the plan began. */
export const BaselineSchema = z.strictObject({
  /** The period it belongs to, such as `2025`. */
  period: PeriodSchema.meta({ publish: true, description: '基期' }),
  /** The value in the indicator's unit of measure. */
  value: DecimalSchema.meta({ publish: true, description: '基期值' }),
});

/** What an indicator has to reach in a period. Zero is a goal like any other: `comparator: '='`, `value: '0'`. */
export const GoalSchema = z.strictObject({
  /** The period by whose end it is to be reached, such as `2028`. */
  period: PeriodSchema.meta({ publish: true, description: '目标所属时期' }),
  /** How the value is held against the figure; `all` wants every unit of the coverage. */
  comparator: z.enum(['>=', '>', '<=', '<', '=', 'between', 'all']).meta({ publish: true, description: '比较方式' }),
  /** The figure; absent for `all`. For `between` the lower bound. */
  value: DecimalSchema.optional().meta({ publish: true, description: '目标值' }),
  /** The upper bound of `between`. */
  upper: DecimalSchema.optional().meta({ publish: true, description: '上限（区间目标）' }),
});

/** One node of a catalogue's tree (指标). A node with children groups them; a leaf is measured. */
export const IndicatorSchema = z.strictObject({
  /** Permanent id, unique among indicators, sections and tasks. */
  id: IdSchema.meta({ publish: true, description: '指标标识' }),
  /** Id of the indicator above in the same catalogue; absent at the top. */
  parent: IdSchema.optional().meta({ publish: true, description: '上级指标' }),
  /** The number as printed. */
  number: z.string().optional().meta({ publish: true, description: '原文序号' }),
  /** Name of the indicator. */
  title: z.string().min(1).meta({ publish: true, description: '指标名称' }),
  /** English name, ours. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Binding or expected. */
  kind: vocabularyEnum(INDICATOR_KIND).optional().meta({ publish: true, description: '属性：约束性或预期性' }),
  /** Which way is better. */
  direction: vocabularyEnum(DIRECTION).default('higher').meta({ publish: true, description: '方向' }),
  /** Unit of measure: %, 件, 天 … */
  unit: z.string().optional().meta({ publish: true, description: '计量单位' }),
  /** How values of shorter periods make that of a longer one. */
  aggregate: vocabularyEnum(AGGREGATE).default('latest').meta({ publish: true, description: '汇总方式' }),
  /** How often it is measured. */
  frequency: FrequencySchema.default('year').meta({ publish: true, description: '统计周期' }),
  /** Units that a coverage indicator (全覆盖) has to reach, groups included: its value is the share that is covered. */
  coverage: z.array(IdSchema).optional().meta({ publish: true, description: '应覆盖单位（全覆盖指标）' }),
  /** The value before the plan began. */
  baseline: BaselineSchema.optional().meta({ publish: true, description: '基期' }),
  /** What is to be reached, oldest first. */
  goals: z.array(GoalSchema).default([]).meta({ publish: true, description: '目标' }),
  /** What is counted and how. */
  definition: z.string().optional().meta({ publish: true, description: '指标解释' }),
  /** Where the figures come from. */
  source: z.string().optional().meta({ publish: true, description: '数据来源' }),
  /** The unit that answers for the figures. */
  owner: IdSchema.optional().meta({ publish: true, description: '数据责任单位' }),
  /** Tasks or parts that the indicator measures. */
  tasks: z.array(DutyIdSchema).default([]).meta({ publish: true, description: '对应任务或分项' }),
  /** Disclosure of the indicator and of all below it, where it is stricter than the catalogue's. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
});

/** `indicators/<id>.yaml`: a tree of indicators of any depth (指标体系). */
export const CatalogueSchema = z.strictObject({
  /** Permanent id: the file's name. */
  id: IdSchema.meta({ publish: true, description: '指标体系标识' }),
  /** Title. */
  title: z.string().min(1).meta({ publish: true, description: '名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** The plan that it belongs to. */
  plan: IdSchema.optional().meta({ publish: true, description: '所属方案' }),
  /** Who issued it. */
  issuer: z.string().optional().meta({ publish: true, description: '制定机关' }),
  /** Its document number. */
  docNumber: z.string().optional().meta({ publish: true, description: '发文字号' }),
  /** Day of issue. */
  issuedOn: CalendarDateSchema.optional().meta({ publish: true, description: '印发日期' }),
  /** The indicators in printed order; a parent stands before its children. */
  indicators: z.array(IndicatorSchema).default([]).meta({ publish: true, description: '指标' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link GoalSchema}. */
export type Goal = z.output<typeof GoalSchema>;
/** See {@link IndicatorSchema}. */
export type Indicator = z.output<typeof IndicatorSchema>;
/** See {@link CatalogueSchema}. */
export type Catalogue = z.output<typeof CatalogueSchema>;
