import {
  CalendarDateSchema,
  CatalogueSchema,
  DecimalSchema,
  DutyIdSchema,
  GoalSchema,
  IdSchema,
  IndicatorSchema,
  ObservationLogSchema,
  ObservationSchema,
  PeriodSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { CountSchema, field, optional } from './field.js';
import { TargetReasonSchema, TargetStateSchema } from './judged.js';

/** A catalogue of indicators without its tree. */
export const CatalogueRowSchema = CatalogueSchema.omit({ indicators: true }).extend({
  nodes: field(CountSchema, '指标数，含各级分组'),
  leaves: field(CountSchema, '有数值的末级指标数'),
});

/** One goal of an indicator, judged on the day of `asOf`. */
export const GoalRowSchema = z.strictObject({
  indicator: field(IdSchema, '指标'),
  ...GoalSchema.shape,
  by: field(CalendarDateSchema, '目标时期的最后一天'),
  current: field(z.boolean(), '是否为当前目标'),
  actual: field(DecimalSchema.optional(), '实际值，由目标时期内的各期数值得出'),
  complete: field(z.boolean().optional(), '各期数值是否齐全'),
  periods: field(z.array(PeriodSchema), '计入的时期'),
  missing: field(z.array(PeriodSchema), '没有数值的时期'),
  measuredTo: field(CalendarDateSchema.optional(), '实际值截至的日期'),
  expected: field(DecimalSchema.optional(), '按时间均匀推进到此应达到的数值'),
  state: field(TargetStateSchema, '目标实现情况'),
  reason: field(TargetReasonSchema, '理由'),
});

/** An indicator with its latest value and the goal that counts. */
export const IndicatorRowSchema = IndicatorSchema.omit({ goals: true, baseline: true }).extend({
  catalogue: field(IdSchema, '指标体系'),
  kind: field(z.enum(['binding', 'expected']).optional(), '属性：约束性或预期性，没有写明的随上级'),
  leaf: field(z.boolean(), '是否为有数值的末级指标'),
  baselinePeriod: field(PeriodSchema.optional(), '基期'),
  baseline: field(DecimalSchema.optional(), '基期值'),
  period: field(PeriodSchema.optional(), '最新数值的时期'),
  value: field(DecimalSchema.optional(), '最新数值'),
  goal: field(PeriodSchema.optional(), '当前目标的时期'),
  state: field(TargetStateSchema, '当前目标实现情况'),
  reason: field(TargetReasonSchema, '理由'),
  covering: field(z.array(IdSchema).optional(), '应覆盖的单位，单位群已展开（全覆盖指标）'),
  covered: field(z.array(IdSchema).optional(), '已覆盖的单位；没有名单的没有此项'),
  uncovered: field(z.array(IdSchema).optional(), '尚未覆盖的单位；没有名单的没有此项'),
});

const [valueSchema, noDataSchema, withdrawalSchema] = ObservationSchema.options;
const value = valueSchema.shape;

/** One entry about the value of an indicator. What was corrected or taken back stays, and says by what. */
export const ObservationRowSchema = z.strictObject({
  indicator: ObservationLogSchema.shape.indicator,
  year: ObservationLogSchema.shape.year,
  kind: field(z.enum(['value', 'no-data', 'withdrawal']), '种类：数值、无数据、撤回'),
  id: value.id,
  date: value.date,
  disclosure: value.disclosure,
  period: optional(value.period),
  unit: value.unit,
  value: optional(value.value),
  measure: value.measure,
  numerator: value.numerator,
  denominator: value.denominator,
  covered: value.covered,
  reason: field(noDataSchema.shape.reason.optional(), '无数据的原因或者撤回的理由'),
  corrects: value.corrects,
  withdraws: optional(withdrawalSchema.shape.withdraws),
  revisedBy: field(IdSchema.optional(), '更正或者撤回本条目的条目；没有此项的为现行条目'),
  source: value.source,
  note: value.note,
  evidence: optional(value.evidence),
});

/** A target that a task or part prints, with what was reported for it. */
export const TargetRowSchema = z.strictObject({
  id: field(z.string(), '目标标识'),
  task: field(IdSchema, '任务'),
  duty: field(DutyIdSchema, '所属任务或分项'),
  period: field(PeriodSchema.optional(), '所属周期'),
  metric: field(z.string(), '目标名称'),
  comparator: field(z.enum(['>=', '>', '<=', '<', '=', '~', 'between', 'change', 'all', 'zero']), '比较方式'),
  value: field(DecimalSchema.optional(), '目标值'),
  upper: field(DecimalSchema.optional(), '上限（区间目标）'),
  measure: field(z.string().optional(), '计量单位'),
  by: field(CalendarDateSchema.optional(), '最后期限'),
  state: field(TargetStateSchema, '目标实现情况'),
  reason: field(TargetReasonSchema, '理由'),
  readings: field(
    z.array(
      z.strictObject({
        unit: field(IdSchema, '报送单位'),
        value: field(DecimalSchema, '数值'),
        entry: field(IdSchema, '进展条目'),
        date: field(CalendarDateSchema, '日期'),
        met: field(z.boolean().optional(), '是否达到'),
      }),
    ),
    '各单位最近报送的数值',
  ),
  missing: field(z.array(IdSchema), '应报未报的单位'),
});

/** An indicator with its goals and every value. */
export const IndicatorRecordSchema = z.strictObject({
  indicator: field(IndicatorRowSchema, '指标'),
  goals: field(z.array(GoalRowSchema), '目标'),
  observations: field(z.array(ObservationRowSchema), '数值，按登记日期先后'),
});
