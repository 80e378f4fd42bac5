import {
  AssessmentSchema,
  CalendarDateSchema,
  DecimalSchema,
  DutyIdSchema,
  IdSchema,
  PeriodSchema,
  SchemeSchema,
  YearSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { CountSchema, field } from './field.js';

/** A number without loss: a decimal, or a fraction in lowest terms where its digits never end. */
const ExactSchema = z.string().regex(/^-?\d+(?:\.\d+|\/\d+)?$/);

/** A scheme with the units of its class. */
export const SchemeRowSchema = SchemeSchema.extend({
  members: field(z.array(IdSchema), '适用的单位，单位群已展开，已更名的为现单位'),
  missing: field(z.array(IdSchema), '还没有考核结果的单位'),
  scored: field(z.boolean(), '分值是否都已写明；没有都写明的不计算得分'),
});

/**
 * The points of one node of a result (the total, a part, an item or an adjustment) in one of its trees, or in several where they
 * came about alike there.
 */
export const ScoreRowSchema = z.strictObject({
  assessment: field(z.string(), '考核结果标识'),
  year: field(YearSchema, '年度'),
  unit: field(IdSchema, '单位'),
  trees: field(z.array(z.enum(['self', 'verified', 'final'])), '依据：自评、核验、定评；得分和由来都相同的合为一条'),
  node: field(IdSchema, '总分为 total，其余为部分、评分项或者加减分项的标识'),
  level: field(z.enum(['total', 'part', 'item', 'adjustment']), '层次：总分、部分、评分项、加减分项'),
  part: field(IdSchema.optional(), '所属部分'),
  parent: field(IdSchema.optional(), '上级评分项'),
  title: field(z.string().optional(), '名称'),
  indicator: field(IdSchema.optional(), '对应指标'),
  points: field(ExactSchema.optional(), '得分；算不出的没有此项'),
  full: field(ExactSchema.optional(), '满分'),
  ratio: field(DecimalSchema.optional(), '占总分比例（%）'),
  weighted: field(ExactSchema.optional(), '折算计入总分的分数'),
  worst: field(ExactSchema.optional(), '最低可能得分；没有未知内容的没有此项'),
  best: field(ExactSchema.optional(), '最高可能得分；没有未知内容的没有此项'),
  known: field(DecimalSchema.optional(), '已知部分所占的分值（%）；全部已知的没有此项'),
  missing: field(z.array(IdSchema).optional(), '未知的评分项；没有的没有此项'),
  count: field(CountSchema.optional(), '加减分的次数'),
  by: field(
    z.enum([
      'proportional',
      'step',
      'per-event',
      'bonus',
      'milestone',
      'expert',
      'given',
      'sum',
      'mean',
      'total',
      'adjustment',
    ]),
    '得出方式',
  ),
  basis: field(z.enum(['computed', 'self', 'verified', 'final']), '分数来源：计算、自评、评议、定评'),
  inputs: field(
    z
      .array(
        z.strictObject({
          kind: field(z.enum(['observation', 'assessment', 'task', 'event']), '种类：指标值、考核记录、任务、事项'),
          indicator: field(IdSchema.optional(), '指标'),
          year: field(YearSchema.optional(), '指标值的年份'),
          entry: field(IdSchema.optional(), '指标值的条目'),
          period: field(PeriodSchema.optional(), '统计时期'),
          unit: field(IdSchema.optional(), '单位'),
          item: field(IdSchema.optional(), '评分项、加减分项或否决项'),
          field: field(z.enum(['value', 'self', 'verified', 'final']).optional(), '考核记录的栏目'),
          value: field(DecimalSchema.optional(), '数值'),
          numerator: field(DecimalSchema.optional(), '分子'),
          denominator: field(DecimalSchema.optional(), '分母'),
          revisedBy: field(IdSchema.optional(), '结果作出后更正或者撤回该值的条目'),
          task: field(DutyIdSchema.optional(), '任务或分项'),
          result: field(z.enum(['on-time', 'late', 'open', 'unknown']).optional(), '任务当时的情况'),
          count: field(CountSchema.optional(), '次数'),
          date: field(CalendarDateSchema.optional(), '日期'),
          findings: field(z.array(IdSchema).optional(), '相关问题'),
        }),
      )
      .optional(),
    '所依据的记录；由下级得分合成的没有此项',
  ),
  working: field(z.string().optional(), '算式'),
  exact: field(ExactSchema.optional(), '舍入前的结果；与得分相等的没有此项'),
  unknown: field(
    z
      .enum([
        'no-observation',
        'no-data',
        'withdrawn',
        'no-value',
        'not-scored',
        'tasks-unknown',
        'no-rule',
        'weights-unknown',
        'below-unknown',
      ])
      .optional(),
    '算不出或者只有范围的原因',
  ),
  finalReason: field(z.string().optional(), '定评调整理由'),
});

/** A unit's year under its scheme, with the result that has come furthest. */
export const AssessmentRowSchema = z.strictObject({
  id: field(z.string(), '考核结果标识'),
  year: field(YearSchema, '年度'),
  unit: field(IdSchema, '单位，已更名的为现单位'),
  scheme: field(IdSchema, '评分方案'),
  state: field(z.enum(['open', 'self-scored', 'verified', 'final']), '进度：尚未自评、已自评、已核验、已定评'),
  selfOn: AssessmentSchema.shape.selfOn,
  verifiedOn: AssessmentSchema.shape.verifiedOn,
  verifiedBy: AssessmentSchema.shape.verifiedBy,
  finalOn: AssessmentSchema.shape.finalOn,
  tree: field(z.enum(['self', 'verified', 'final']).optional(), '以下结果的依据'),
  total: field(ExactSchema.optional(), '总分；算不出的没有此项'),
  worst: field(ExactSchema.optional(), '最低可能总分'),
  best: field(ExactSchema.optional(), '最高可能总分'),
  known: field(DecimalSchema.optional(), '已知部分所占的分值（%）'),
  grade: field(z.string().optional(), '等次'),
  gradeBy: field(z.enum(['total', 'veto']).optional(), '等次的依据：总分、一票否决'),
  veto: field(IdSchema.optional(), '一票否决的情形'),
  gradeWithoutVeto: field(z.string().optional(), '没有一票否决时的等次'),
  rank: field(CountSchema.optional(), '名次；尚未核验、被否决或者有未知内容的没有此项'),
  self: field(ExactSchema.optional(), '自评总分'),
  verified: field(ExactSchema.optional(), '核验总分'),
  final: field(ExactSchema.optional(), '定评总分'),
  reply: AssessmentSchema.shape.reply,
});

/** What each result was computed with. */
const ProvenanceSchema = z.strictObject({
  tree: field(z.enum(['self', 'verified', 'final']), '依据'),
  scheme: field(IdSchema, '评分方案'),
  catalogue: field(IdSchema.optional(), '指标体系'),
  plans: field(
    z.array(z.strictObject({ plan: field(IdSchema, '方案'), version: field(z.string(), '版本') })),
    '当时有效的方案版本',
  ),
  on: field(CalendarDateSchema, '计入到这一天为止的记录'),
});

/** A result with the record that it rests on and the points of every node. */
export const AssessmentRecordSchema = z.strictObject({
  assessment: field(AssessmentRowSchema, '考核结果'),
  record: field(AssessmentSchema, '考核记录'),
  provenance: field(z.array(ProvenanceSchema), '计算所用的方案和数据'),
  scores: field(z.array(ScoreRowSchema), '各级得分及其由来'),
});
