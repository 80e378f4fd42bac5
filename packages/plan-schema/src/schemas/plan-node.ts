import { z } from 'zod';
import { BlockSchema, termsShape } from './block.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';

const heading = {
  /** Permanent id, apart from the printed number. */
  id: IdSchema.meta({ publish: true, description: '永久标识' }),
  /** The printed number with its marks, such as `（一）` or `1.10`; a string, since 1.10 is not 1.1. */
  number: z.string().optional().meta({ publish: true, description: '原文序号' }),
  /** The heading without its number. */
  title: z.string().min(1).meta({ publish: true, description: '标题' }),
  /** The title is ours: the document prints none, or a whole paragraph. */
  titleInferred: z.boolean().optional().meta({ publish: true, description: '标题为编者所拟' }),
  /** Depth of the heading, 2 to 6. */
  level: z.int().min(2).max(6).meta({ publish: true, description: '标题层级' }),
  /** Id of the nearest section above that is less deep; absent at the top. */
  parent: IdSchema.optional().meta({ publish: true, description: '上级部分' }),
  /** Theme id of the programme; a heading without one has its section's. */
  theme: IdSchema.optional().meta({ publish: true, description: '主题' }),
  /** Disclosure of the heading and of all below it. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
  /** What stands below the heading, in order. */
  blocks: z.array(BlockSchema).default([]).meta({ publish: true, description: '正文' }),
  ...termsShape,
};

/** A heading that groups tasks or clauses. Its terms hold for every task below that has none of its own. */
export const SectionSchema = z.strictObject({
  kind: z.literal('section').meta({ publish: true, description: '部分' }),
  ...heading,
});

/**
 * A clause that somebody must do: a heading marked `{.task #id}`. Its own terms come from the brackets of its blocks
 * without an id; blocks with an id are its parts.
 */
export const TaskSchema = z.strictObject({
  kind: z.literal('task').meta({ publish: true, description: '任务' }),
  ...heading,
});

/** One heading of a plan with what stands below it. */
export const PlanNodeSchema = z.discriminatedUnion('kind', [SectionSchema, TaskSchema]);

/** See {@link SectionSchema}. */
export type Section = z.output<typeof SectionSchema>;
/** See {@link TaskSchema}. */
export type Task = z.output<typeof TaskSchema>;
/** See {@link PlanNodeSchema}. */
export type PlanNode = z.output<typeof PlanNodeSchema>;
