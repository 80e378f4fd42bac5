import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { FrequencySchema } from './deadline.js';
import { DecimalSchema } from './decimal.js';

/**
 * A figure to reach, with its printed words. `每人每年接受不少于60学时的培训` is metric `培训`, comparator `>=`, value `60`,
 * unit `学时`, per `['人']`, every `year`.
 */
export const TargetSchema = z.strictObject({
  /** What is counted or measured; empty where the words name nothing. */
  metric: z.string().meta({ publish: true, description: '指标名称' }),
  /**
   * How the value is held against the figure. `change` is a rise or fall by the value (its sign tells which);
   * `all` wants the whole population (全覆盖, 应…尽…); `zero` wants none left (清零).
   * 以上 includes the figure itself, 以下 does not, unless the document says otherwise.
   */
  comparator: z
    .enum(['>=', '>', '<=', '<', '=', '~', 'between', 'change', 'all', 'zero'])
    .meta({ publish: true, description: '比较方式' }),
  /** The figure; absent for `all` and `zero`. For `between` the lower bound. */
  value: DecimalSchema.optional().meta({ publish: true, description: '目标值' }),
  /** The upper bound of `between`. */
  upper: DecimalSchema.optional().meta({ publish: true, description: '上限（区间目标）' }),
  /** Unit of measure as printed: %, 个百分点, 学时, 次, 件 … */
  unit: z.string().optional().meta({ publish: true, description: '计量单位' }),
  /** What the figure is counted for each of, apart from time: 人, 阶段, 任期 … */
  per: z.array(z.string()).optional().meta({ publish: true, description: '按什么计（每人、每阶段等）' }),
  /** The rhythm of a target that returns; each period makes an obligation of its own. */
  every: FrequencySchema.optional().meta({ publish: true, description: '周期' }),
  /** Last day to reach it, when the words carry a date of their own. */
  by: CalendarDateSchema.optional().meta({ publish: true, description: '达标日期' }),
  /** The printed words. */
  text: z.string().meta({ publish: true, description: '原文目标用语' }),
  /** The words allow more than one reading. */
  doubt: z.boolean().optional().meta({ publish: true, description: '用语有歧义' }),
});

/** See {@link TargetSchema}. */
export type Target = z.output<typeof TargetSchema>;
