import { z } from 'zod';
import { BlockSchema } from './block.js';
import { CalendarDateSchema, PlanPeriodSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';
import { PlanNodeSchema } from './plan-node.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** The kinds of documents that carry tasks. */
export const PLAN_KIND = vocabulary({
  'implementation-plan': ['实施方案', '实施规划'],
  'work-points': ['工作要点', '工作计划'],
  'programme-plan': ['规划', '纲要'],
  opinions: ['意见', '实施意见'],
  measures: ['办法', '规定', '措施'],
  other: ['其他'],
});

/** Validity of a document as metadata blocks print it. */
export const VALIDITY = vocabulary({ valid: ['有效'], abolished: ['废止'], lapsed: ['失效'] });

/** The front matter of a plan: the data of the document, all as printed. What the document does not say stays absent. */
export const planFrontmatterShape = {
  /** Permanent id, shared by all versions of the plan. */
  id: IdSchema.meta({ publish: true, description: '方案标识' }),
  /** Title of the document. */
  title: z.string().min(1).meta({ publish: true, description: '标题' }),
  /** English title, ours. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文标题' }),
  /** Fields that the document does not print and we supplied, such as `title`. */
  inferred: z.array(z.string()).optional().meta({ publish: true, description: '编者补拟的字段' }),
  /** Kind of document. */
  kind: vocabularyEnum(PLAN_KIND).optional().meta({ publish: true, description: '文种' }),
  /** Issuing body as printed (发文机关). */
  issuer: z.string().optional().meta({ publish: true, description: '发文机关' }),
  /** Document number as printed (发文字号): issuer's short form, year in six-corner brackets, serial number. */
  docNumber: z.string().optional().meta({ publish: true, description: '发文字号，如 星法委发〔2026〕3号' }),
  /** Day the document was issued (成文日期). */
  issuedOn: CalendarDateSchema.optional().meta({ publish: true, description: '成文日期' }),
  /** Day it was made public (发布日期). */
  publishedOn: CalendarDateSchema.optional().meta({ publish: true, description: '发布日期' }),
  /** Years that the plan covers, such as `2026/2030`. */
  period: PlanPeriodSchema.optional().meta({ publish: true, description: '规划期，如 2026/2030' }),
  /** Id of the plan that this one replaces. */
  supersedes: IdSchema.optional().meta({ publish: true, description: '所替代的方案' }),
  /** Ids of the upper plans that this one carries out. */
  implements: z.array(IdSchema).optional().meta({ publish: true, description: '所落实的上级方案' }),
  /** Whether the text is the document's own or our summary of it (摘要，非原文). */
  text: z
    .enum(['verbatim', 'summary'])
    .default('verbatim')
    .meta({ publish: true, description: 'verbatim 原文；summary 摘要，非原文' }),
  /** Where a summary comes from, in words. */
  source: z.string().optional().meta({ publish: true, description: '资料来源' }),
  /** Index number of the disclosure catalogue (索引号). */
  indexNumber: z.string().optional().meta({ publish: true, description: '索引号' }),
  /** Subject of the disclosure catalogue (主题分类). */
  subject: z.string().optional().meta({ publish: true, description: '主题分类' }),
  /** Whether the document is in force (有效性). */
  validity: vocabularyEnum(VALIDITY).optional().meta({ publish: true, description: '有效性' }),
  /** Last day in force. */
  validUntil: CalendarDateSchema.optional().meta({ publish: true, description: '有效期至' }),
  /** Disclosure of the whole plan (公开方式). */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开方式' }),
};

/** See {@link planFrontmatterShape}. */
export const PlanFrontmatterSchema = z.strictObject(planFrontmatterShape);

/**
 * One version of a plan. `nodes` are its headings in document order, sections and tasks alike; depth is in `level` and
 * descent in `parent`.
 */
export const PlanSchema = z.strictObject({
  ...planFrontmatterShape,
  /** Version, from the file name `plans/<id>@<version>.md`; `1` where the name has none. */
  version: z.string().default('1').meta({ publish: true, description: '版本' }),
  /** The notice around the plan (印发通知). */
  notice: z.array(BlockSchema).default([]).meta({ publish: true, description: '印发通知' }),
  /** Text before the first heading. */
  preamble: z.array(BlockSchema).default([]).meta({ publish: true, description: '前言' }),
  /** Headings with what stands below them. */
  nodes: z.array(PlanNodeSchema).default([]).meta({ publish: true, description: '部分与任务' }),
  /** Text after the thematic break that ends the last task. */
  closing: z.array(BlockSchema).default([]).meta({ publish: true, description: '结语' }),
});

/** See {@link PlanFrontmatterSchema}. */
export type PlanFrontmatter = z.output<typeof PlanFrontmatterSchema>;
/** See {@link PlanSchema}. */
export type Plan = z.output<typeof PlanSchema>;
