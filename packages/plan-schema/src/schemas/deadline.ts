import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** The rhythms at which a duty recurs. */
export const FREQUENCY = vocabulary({
  year: ['年', '每年', '年度'],
  'half-year': ['半年', '每半年'],
  quarter: ['季度', '每季度', '季'],
  month: ['月', '每月', '月度'],
  week: ['周', '每周'],
  day: ['日', '每日', '天', '每天'],
});

/** See {@link FREQUENCY}. */
export const FrequencySchema = vocabularyEnum(FREQUENCY);
/** See {@link FREQUENCY}. */
export type Frequency = (typeof FREQUENCY.tokens)[number];

const common = {
  /** The printed words, such as `2027年底前`. */
  text: z.string().meta({ publish: true, description: '原文时限用语' }),
  /** What the time limit is about, when the bracket says so before a colon. */
  about: z.string().optional().meta({ publish: true, description: '时限所指事项' }),
  /** The words allow more than one reading, as 2023年前 does; the latest reading counts. */
  doubt: z.boolean().optional().meta({ publish: true, description: '用语有歧义，按最晚解释计' }),
};

/** A last day: `2027年底前` is `2027-12-31`, inclusive. */
export const DateDeadlineSchema = z.strictObject({
  kind: z.literal('date').meta({ publish: true, description: '有确定日期' }),
  /** The last day on which the duty is in time. */
  date: CalendarDateSchema.meta({ publish: true, description: '最后一日' }),
  ...common,
});

/** A duty that returns every n periods: `每年12月底前`, `每季度`, `每两年`. */
export const RecurringDeadlineSchema = z.strictObject({
  kind: z.literal('every').meta({ publish: true, description: '定期' }),
  /** The period that recurs. */
  every: FrequencySchema.meta({ publish: true, description: '周期' }),
  /** How many periods make one turn: 2 for 每两年. At least 1. */
  n: z.int().min(1).max(60).meta({ publish: true, description: '每几个周期一次' }),
  /**
   * The last day within the period where the document names one: `MM-DD` with the month counted from the period's first
   * (`12-31` in a year; `01-10` in a quarter is the tenth of its first month), or `DD` in its last month; `99` as day
   * stands for the last day of the month. Absent: the period's own end.
   */
  by: z
    .string()
    .regex(/^(?:(?:0[1-9]|1[0-2])-)?(?:0[1-9]|[12]\d|3[01]|99)$/)
    .optional()
    .meta({ publish: true, description: '周期内最后一日' }),
  ...common,
});

/** So many days, months or years after an event: `自发布之日起30日内`. */
export const EventDeadlineSchema = z.strictObject({
  kind: z.literal('within').meta({ publish: true, description: '自某事起若干时间内' }),
  /** How many. */
  n: z.int().min(0).max(10_000).meta({ publish: true, description: '数量' }),
  /** Of what: calendar days, working days, hours, months or years. */
  unit: z
    .enum(['hour', 'day', 'workday', 'week', 'month', 'year'])
    .meta({ publish: true, description: '时间单位（日、工作日、月、年等）' }),
  /** The event as printed, such as `发布之日`; absent where the document leaves it open. */
  event: z.string().optional().meta({ publish: true, description: '起算事件' }),
  ...common,
});

/** Before something happens: `有效期届满前`. */
export const BeforeDeadlineSchema = z.strictObject({
  kind: z.literal('before').meta({ publish: true, description: '某事之前' }),
  /** The event as printed. */
  event: z.string().min(1).meta({ publish: true, description: '事件' }),
  ...common,
});

/** A time limit that needs no figure: once per term of office, without end, or the plan's own period. */
export const PlainDeadlineSchema = z.strictObject({
  kind: z
    .enum(['per-term', 'ongoing', 'plan-period', 'unclear'])
    .meta({ publish: true, description: '任期内、长期坚持、规划期内，或未能读出' }),
  ...common,
});

/**
 * A time limit with its printed words. `unclear` keeps words that no rule reads: nothing is lost, nothing is guessed,
 * and `checkProgramme` says so.
 */
export const DeadlineSchema = z.discriminatedUnion('kind', [
  DateDeadlineSchema,
  RecurringDeadlineSchema,
  EventDeadlineSchema,
  BeforeDeadlineSchema,
  PlainDeadlineSchema,
]);

/** See {@link DeadlineSchema}. */
export type Deadline = z.output<typeof DeadlineSchema>;
/** See {@link RecurringDeadlineSchema}. */
export type RecurringDeadline = z.output<typeof RecurringDeadlineSchema>;
