import { z } from 'zod';
import { IdSchema } from './id.js';

/** A body named in a responsibility. */
export const UnitMentionSchema = z.strictObject({
  /** The name as printed, such as `教育厅` behind `省卫生健康委、`. */
  name: z.string().min(1).meta({ publish: true, description: '原文所写单位名称' }),
  /** The whole name where the list shares a prefix: `省教育厅`. Absent when it equals `name`. */
  fullName: z.string().optional().meta({ publish: true, description: '补全前缀后的名称' }),
  /** Id of the unit record, set when the programme is assembled; absent while no record carries the name. */
  unit: IdSchema.optional().meta({ publish: true, description: '对应的单位标识' }),
});

/**
 * Who owes a task or part, in one role. A list such as `市司法局、市财政局等` gives one responsibility with two mentions
 * and `open: true`.
 */
export const ResponsibilitySchema = z.strictObject({
  /** `lead` answers for the whole, `support` helps. 责任单位 alone means lead; beside 牵头单位 it means support. */
  role: z.enum(['lead', 'support']).meta({ publish: true, description: '角色：牵头或配合' }),
  /** The role word as printed: 责任单位, 牵头单位, 配合单位, 牵头, 负责 … */
  word: z.string().meta({ publish: true, description: '原文角色用词' }),
  /** The bodies in printed order. */
  units: z.array(UnitMentionSchema).meta({ publish: true, description: '单位' }),
  /** Words that bound the duty, such as 按职责分工负责. */
  scope: z.string().optional().meta({ publish: true, description: '职责范围用语' }),
  /** The list ends in 等: there are more bodies than it names. */
  open: z.boolean().optional().meta({ publish: true, description: '名单未列尽（等）' }),
});

/** See {@link UnitMentionSchema}. */
export type UnitMention = z.output<typeof UnitMentionSchema>;
/** See {@link ResponsibilitySchema}. */
export type Responsibility = z.output<typeof ResponsibilitySchema>;
