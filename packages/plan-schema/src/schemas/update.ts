import { z } from 'zod';
import { CalendarDateSchema, PeriodSchema } from './calendar-date.js';
import { DecimalSchema } from './decimal.js';
import { IdSchema } from './id.js';
import { logEntryShape } from './log-entry.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/**
 * How far a duty has come, as its owner reports it. `no-data` is computed only: nobody reports that nothing is known.
 */
export const PROGRESS = vocabulary({
  'not-started': ['未启动', '尚未启动'],
  'in-progress': ['推进中', '正在推进', '有序推进', '取得阶段性成效', '基本完成'],
  completed: ['已完成', '全面完成', '按时完成'],
  sustained: ['长期坚持', '已完成并长期坚持', '持续推进', '常态化开展'],
  suspended: ['暂缓', '中止'],
  ended: ['终止'],
});

/** The value of a target on the day of an update. */
export const ReportedValueSchema = z.strictObject({
  /** Metric of the target that it belongs to, as written in the plan; the only target's by default. */
  metric: z.string().optional().meta({ publish: true, description: '指标名称' }),
  /** The value, a decimal string in the target's unit. */
  value: DecimalSchema.meta({ publish: true, description: '数值' }),
});

/** One report of a unit about a task or part (进展). */
export const UpdateSchema = z.strictObject({
  kind: z.literal('update').meta({ publish: true, description: '进展' }),
  ...logEntryShape,
  /** The period of a recurring duty; by default the one in which the entry's day (or day of completion) falls. */
  period: PeriodSchema.optional().meta({ publish: true, description: '所属周期' }),
  /** How far it has come. */
  progress: vocabularyEnum(PROGRESS).meta({ publish: true, description: '进度' }),
  /** Day of completion; the entry's day by default where progress is completed or sustained. */
  completedOn: CalendarDateSchema.optional().meta({ publish: true, description: '完成日期' }),
  /** Share done, 0 to 100, as the unit puts it. */
  percent: DecimalSchema.optional().meta({ publish: true, description: '完成比例（%）' }),
  /** Values of targets. */
  values: z.array(ReportedValueSchema).default([]).meta({ publish: true, description: '目标数值' }),
  /** What was done, in words for the public (Markdown). */
  note: z.string().optional().meta({ publish: true, description: '进展说明' }),
  /** Id of an earlier entry of the same log that this one replaces. */
  corrects: IdSchema.optional().meta({ publish: true, description: '更正的条目' }),
  /** Person who reports; never published. */
  reportedBy: z.string().optional().meta({ publish: false, description: '填报人（不公开）' }),
});

/** See {@link UpdateSchema}. */
export type Update = z.output<typeof UpdateSchema>;
/** The reported degrees of progress. */
export type ReportedProgress = (typeof PROGRESS.tokens)[number];
