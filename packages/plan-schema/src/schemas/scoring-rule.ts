import { z } from 'zod';
import { DecimalSchema } from './decimal.js';
import { DutyIdSchema } from './id.js';

/**
 * Points grow with the value between two anchors (按完成比例得分). At `from` and on its bad side the item has `atFrom`
 * points (0 below `from` when `strict` is set), at `to` and beyond its full points. `from` greater than `to` means that
 * less is better.
 *
 * @example 80% gives 6 of 10 points, 95% gives 10: `{ from: '80', to: '95', atFrom: '6', strict: true }`
 */
export const ProportionalRuleSchema = z.strictObject({
  kind: z.literal('proportional').meta({ publish: true, description: '按比例得分' }),
  /** Value at which points begin. */
  from: DecimalSchema.default('0').meta({ publish: true, description: '起算值' }),
  /** Value that earns full points. */
  to: DecimalSchema.meta({ publish: true, description: '满分值' }),
  /** Points at `from`. */
  atFrom: DecimalSchema.default('0').meta({ publish: true, description: '起算值得分' }),
  /** Whether a value on the bad side of `from` earns nothing rather than `atFrom`. */
  strict: z.boolean().default(false).meta({ publish: true, description: '未达起算值不得分' }),
});

/** Points by bands (分档得分): of the steps that the value reaches the one with the most points counts, none gives 0. */
export const StepRuleSchema = z.strictObject({
  kind: z.literal('step').meta({ publish: true, description: '分档得分' }),
  /** Whether a step is reached by values at or below its bound. */
  lower: z.boolean().default(false).meta({ publish: true, description: '数值越低越好' }),
  /** The bands. A bound belongs to its band (以上包括本数). */
  steps: z
    .array(
      z.strictObject({
        /** The bound that a value has to reach. */
        bound: DecimalSchema.meta({ publish: true, description: '档次界限' }),
        /** Points of the band. */
        points: DecimalSchema.meta({ publish: true, description: '得分' }),
      }),
    )
    .min(1)
    .meta({ publish: true, description: '档次' }),
});

/** Full points less something for every event, down to a floor (每次扣0.5分，扣完为止). The value counts the events. */
export const PerEventRuleSchema = z.strictObject({
  kind: z.literal('per-event').meta({ publish: true, description: '按次扣分' }),
  /** Points lost for each event. */
  each: DecimalSchema.meta({ publish: true, description: '每次扣分' }),
  /** The fewest points that can be left. */
  floor: DecimalSchema.default('0').meta({ publish: true, description: '最低得分' }),
  /** With it the value counts what was done, and each one missing to this number is an event (每少一次扣分). */
  expected: DecimalSchema.optional().meta({ publish: true, description: '应完成次数' }),
});

/** Points for every event, up to a cap (每次加1分，最多2分). */
export const BonusRuleSchema = z.strictObject({
  kind: z.literal('bonus').meta({ publish: true, description: '按次加分' }),
  /** Points for each event. */
  each: DecimalSchema.meta({ publish: true, description: '每次加分' }),
  /** The most points that can be had. */
  cap: DecimalSchema.meta({ publish: true, description: '加分上限' }),
});

/** Points for finishing tasks (按节点得分), read from their tracking: in time, late, or not at all. */
export const MilestoneRuleSchema = z.strictObject({
  kind: z.literal('milestone').meta({ publish: true, description: '按节点得分' }),
  /** The tasks or parts, each with an equal share of the points. */
  tasks: z.array(DutyIdSchema).min(1).meta({ publish: true, description: '任务或分项' }),
  /** Share of a task's points that a late completion keeps, 0 to 1. */
  late: DecimalSchema.default('0').meta({ publish: true, description: '迟办得分比例' }),
});

/** Points that people give (专家评分): the assessment says how many and why. */
export const ExpertRuleSchema = z.strictObject({
  kind: z.literal('expert').meta({ publish: true, description: '评议得分' }),
});

/** The closed set of rules by which an item of a scheme earns points. */
export const ScoringRuleSchema = z
  .discriminatedUnion('kind', [
    ProportionalRuleSchema,
    StepRuleSchema,
    PerEventRuleSchema,
    BonusRuleSchema,
    MilestoneRuleSchema,
    ExpertRuleSchema,
  ])
  .meta({
    words: {
      按比例得分: 'proportional',
      分档得分: 'step',
      按次扣分: 'per-event',
      按次加分: 'bonus',
      按节点得分: 'milestone',
      评议得分: 'expert',
    },
  });

/** See {@link ScoringRuleSchema}. */
export type ScoringRule = z.output<typeof ScoringRuleSchema>;
