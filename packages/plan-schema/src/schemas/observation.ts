import { z } from 'zod';
import { CalendarDateSchema, PeriodSchema, YearSchema } from './calendar-date.js';
import { DecimalSchema } from './decimal.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';

const entryShape = {
  /** Entry id, unique among all observations of the indicator. */
  id: IdSchema.meta({ publish: true, description: '条目标识' }),
  /** Day it was recorded. Entries stand in the order of their days. */
  date: CalendarDateSchema.meta({ publish: true, description: '登记日期' }),
  /** Disclosure of the entry, where it is stricter than the file's. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
  /** Words for inside the house; never published. */
  internalNote: z.string().optional().meta({ publish: false, description: '内部备注（不公开）' }),
};

const measuredShape = {
  ...entryShape,
  /** The period measured, inside the file's year: `2027`, `2027-Q2`, `2027-05`. */
  period: PeriodSchema.meta({ publish: true, description: '统计时期' }),
  /** The unit measured; absent for the jurisdiction as a whole. */
  unit: IdSchema.optional().meta({ publish: true, description: '单位' }),
  /** Id of an earlier entry that this one replaces; the earlier one stays on record. */
  corrects: IdSchema.optional().meta({ publish: true, description: '更正的条目' }),
  /** Where the figure comes from, when it is not the indicator's usual source. */
  source: z.string().optional().meta({ publish: true, description: '数据来源' }),
  /** Explanation for the public. */
  note: z.string().optional().meta({ publish: true, description: '说明' }),
  /** Ids of evidence records. */
  evidence: z.array(IdSchema).default([]).meta({ publish: true, description: '佐证' }),
};

/** A value. Zero is a value; what is not known is a `no-data` entry or no entry at all. */
export const ValueObservationSchema = z.strictObject({
  kind: z.literal('value').meta({ publish: true, description: '指标值' }),
  ...measuredShape,
  /** The value in the indicator's unit of measure. */
  value: DecimalSchema.meta({ publish: true, description: '数值' }),
  /** Unit of measure, held against the indicator's. */
  measure: z.string().optional().meta({ publish: true, description: '计量单位' }),
  /** What a share was computed from: its upper number. */
  numerator: DecimalSchema.optional().meta({ publish: true, description: '分子' }),
  /** What a share was computed from: its lower number. */
  denominator: DecimalSchema.optional().meta({ publish: true, description: '分母' }),
  /** For a coverage indicator: the units that are covered. */
  covered: z.array(IdSchema).optional().meta({ publish: true, description: '已覆盖单位' }),
});

/** The statement that there is no value, and why. */
export const NoDataObservationSchema = z.strictObject({
  kind: z.literal('no-data').meta({ publish: true, description: '无数据' }),
  ...measuredShape,
  /** Why there is none. */
  reason: z.string().min(1).meta({ publish: true, description: '无数据的原因' }),
});

/** Takes an earlier value back without putting another in its place; both stay on record. */
export const WithdrawalSchema = z.strictObject({
  kind: z.literal('withdrawal').meta({ publish: true, description: '撤回' }),
  ...entryShape,
  /** Id of the entry taken back. */
  withdraws: IdSchema.meta({ publish: true, description: '撤回的条目' }),
  /** Why. */
  reason: z.string().min(1).meta({ publish: true, description: '撤回理由' }),
});

/** One entry of an observation file. `kind` may also be written 指标值, 无数据 or 撤回. */
export const ObservationSchema = z
  .discriminatedUnion('kind', [ValueObservationSchema, NoDataObservationSchema, WithdrawalSchema])
  .meta({ words: { 指标值: 'value', 无数据: 'no-data', 撤回: 'withdrawal' } });

/** `observations/<year>/<indicator>.yaml`: the values of one indicator in one year, oldest entry first (append-only). */
export const ObservationLogSchema = z.strictObject({
  /** The year measured: the folder's name. */
  year: YearSchema.meta({ publish: true, description: '年份' }),
  /** The indicator: the file's name. */
  indicator: IdSchema.meta({ publish: true, description: '指标' }),
  /** Disclosure of the whole file; entries may only be stricter. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
  /** The entries, oldest first. */
  log: z.array(ObservationSchema).meta({ publish: true, description: '条目，按登记日期先后' }),
});

/** See {@link ObservationSchema}. */
export type Observation = z.output<typeof ObservationSchema>;
/** See {@link ObservationLogSchema}. */
export type ObservationLog = z.output<typeof ObservationLogSchema>;
