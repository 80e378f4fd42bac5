import type { ReasonCode, TargetReasonCode, TargetState } from '@zhunsheng/indicator-model';
import { CalendarDateSchema, IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { zhCn } from '../../messages/zh-cn.js';
import { CountSchema, field } from './field.js';

const REASON_CODES = Object.keys(zhCn.reasons) as [ReasonCode, ...ReasonCode[]];

const ReasonSchema = z.strictObject({
  code: field(z.enum(REASON_CODES), '理由代码，含义见“统计口径”页'),
  entry: field(IdSchema.optional(), '起决定作用的进展条目'),
  unit: field(IdSchema.optional(), '填写该条目的单位'),
  date: field(CalendarDateSchema.optional(), '条目日期或者完成日期'),
  deadline: field(CalendarDateSchema.optional(), '现行期限'),
  days: field(CountSchema.optional(), '天数：逾期、迟办、剩余或者距上次报送'),
});

/** A state with the reason for it. */
export const judged = <State extends z.ZodType>(state: State, description: string) =>
  z.strictObject({ state: field(state, description), reason: field(ReasonSchema, '理由') });

const TARGET_STATES = [
  'achieved',
  'on-course',
  'behind',
  'missed',
  'no-data',
  'no-goal',
] as const satisfies readonly TargetState[];

const TARGET_REASON_CODES = Object.keys(zhCn.figures.reasons) as [TargetReasonCode, ...TargetReasonCode[]];

/** How a figure stands against its goal. */
export const TargetStateSchema = z.enum(TARGET_STATES);

/** Why it stands so. */
export const TargetReasonSchema = z.strictObject({
  code: field(z.enum(TARGET_REASON_CODES), '理由代码'),
  entry: field(IdSchema.optional(), '起决定作用的条目'),
  date: field(CalendarDateSchema.optional(), '条目日期'),
});
