import { CalendarDateSchema, DeadlineSchema, DecimalSchema, TargetSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';

/** First and last line of the source: lines of a text, paragraphs of a Word or PDF file, rows of a sheet. */
export const LinesSchema = z.tuple([z.int().min(1), z.int().min(1)]).meta({ description: '原文起止行（段、行号）' });

const terms = {
  /** Bodies that answer for it, as printed, shared prefixes completed. */
  lead: z.array(z.string()).meta({ description: '牵头（责任）单位' }),
  /** Bodies that help. */
  support: z.array(z.string()).meta({ description: '配合单位' }),
  /** By when. */
  deadlines: z.array(DeadlineSchema).meta({ description: '时限' }),
  /** With which figures. */
  targets: z.array(TargetSchema).meta({ description: '量化目标' }),
  /** The words that name bodies and time limits, as printed: 责任单位：… with all they say. */
  notes: z.array(z.string()).meta({ description: '责任单位、时限等原文' }),
};

/** A heading on a line of its own with the text directly below it. */
export const ImportedSectionSchema = z.strictObject({
  /** Position among the sections of each level: `2.1` is the first section in the second. */
  path: z.string().meta({ description: '部分路径' }),
  /** The printed number with its marks; absent where none is printed. */
  number: z.string().optional().meta({ description: '原文序号' }),
  title: z.string().meta({ description: '标题' }),
  /** Depth from 1. */
  level: z.int().min(1).meta({ description: '层级' }),
  /** Paragraphs that belong to no task, clause or finding below it; aims printed as 目标：… are among them. */
  text: z.array(z.string()).meta({ description: '部分正文' }),
  lines: LinesSchema,
});

/** A part of a task: an item or paragraph with words of its own. */
export const ImportedPartSchema = z.strictObject({
  number: z.string().optional().meta({ description: '原文序号' }),
  text: z.string().meta({ description: '正文' }),
  ...terms,
  lines: LinesSchema,
});

/** Something that somebody must do. */
export const ImportedTaskSchema = z.strictObject({
  /** Path of its section; empty where it stands in none. */
  section: z.string().meta({ description: '所在部分路径' }),
  number: z.string().optional().meta({ description: '原文序号' }),
  title: z.string().meta({ description: '标题' }),
  /** The document prints no title of its own; the words were cut from its first sentence. */
  titleInferred: z.boolean().optional().meta({ description: '标题由首句截取' }),
  /** What stands behind the title, paragraphs parted by line feeds; brackets that name units are not repeated in it. */
  text: z.string().meta({ description: '正文' }),
  ...terms,
  parts: z.array(ImportedPartSchema).meta({ description: '分项' }),
  lines: LinesSchema,
});

/** A problem that a report tells of. */
export const ImportedFindingSchema = z.strictObject({
  section: z.string().meta({ description: '所在部分路径' }),
  number: z.string().optional().meta({ description: '原文序号' }),
  title: z.string().meta({ description: '问题' }),
  text: z.string().meta({ description: '表现' }),
  lines: LinesSchema,
});

/** An entry of an indicator table. */
export interface ImportedIndicator {
  number?: string | undefined;
  level: number;
  title: string;
  points?: string | undefined;
  kind?: 'binding' | 'expected' | undefined;
  text?: string | undefined;
  lines: [number, number];
  items: ImportedIndicator[];
}

/** See {@link ImportedIndicator}. The type is written out because the schema speaks of itself. */
export const ImportedIndicatorSchema: z.ZodType<ImportedIndicator> = z.strictObject({
  number: z.string().optional().meta({ description: '原文序号' }),
  /** Depth in the table from 1. */
  level: z.int().min(1).meta({ description: '层级' }),
  title: z.string().meta({ description: '指标名称' }),
  /** Points as printed, a decimal string. */
  points: DecimalSchema.optional().meta({ description: '分值' }),
  kind: z.enum(['binding', 'expected']).optional().meta({ description: '约束性或预期性' }),
  /** Text of the scoring rule, measuring standard and the like. */
  text: z.string().optional().meta({ description: '评分标准等' }),
  lines: LinesSchema,
  /** Indicators below it. */
  items: z.array(z.lazy((): z.ZodType<ImportedIndicator> => ImportedIndicatorSchema)).meta({ description: '下级指标' }),
});

/** Numbered text that nobody owes. */
export const ImportedClauseSchema = z.strictObject({
  section: z.string().meta({ description: '所在部分路径' }),
  number: z.string().optional().meta({ description: '原文序号' }),
  title: z.string().meta({ description: '标题' }),
  text: z.string().meta({ description: '正文' }),
  lines: LinesSchema,
});

/** A line that is in no field, with the reason. */
export const SkippedSchema = z.strictObject({
  lines: LinesSchema,
  text: z.string().meta({ description: '跳过的文字' }),
  reason: z.string().meta({ description: '原因代码，如 navigation、site-footer、repeated-title' }),
});

/** What the importer says. */
export const ImportDiagnosticSchema = z.strictObject({
  code: z.string().meta({ description: '永久代码' }),
  severity: z.enum(['error', 'warning', 'info']).meta({ description: '级别' }),
  line: z.int().optional().meta({ description: '原文行号' }),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .meta({ description: '所指内容' }),
});

/** What was understood of one document. A value that the document does not print is absent. */
export const ImportedDocumentSchema = z.strictObject({
  file: z.string().meta({ description: '文件名' }),
  title: z.string().optional().meta({ description: '标题' }),
  issuer: z.string().optional().meta({ description: '发文机关' }),
  docNumber: z.string().optional().meta({ description: '发文字号' }),
  issuedOn: CalendarDateSchema.optional().meta({ description: '成文日期' }),
  publishedOn: CalendarDateSchema.optional().meta({ description: '发布日期' }),
  period: z.strictObject({ start: z.int(), end: z.int() }).optional().meta({ description: '规划期起止年份' }),
  /** implementation-plan, work-points, programme-plan, opinions, measures, assessment, indicators, report or other. */
  kind: z.string().optional().meta({ description: '文种' }),
  addressees: z.string().optional().meta({ description: '主送机关' }),
  disclosure: z.enum(['public', 'on-request', 'withheld']).optional().meta({ description: '公开方式' }),
  indexNumber: z.string().optional().meta({ description: '索引号' }),
  subject: z.string().optional().meta({ description: '主题分类' }),
  validity: z.string().optional().meta({ description: '有效性' }),
  notice: z.array(z.string()).meta({ description: '印发通知' }),
  preamble: z.array(z.string()).meta({ description: '前言' }),
  closing: z.array(z.string()).meta({ description: '结语、落款与附件' }),
  sections: z.array(ImportedSectionSchema).meta({ description: '部分' }),
  tasks: z.array(ImportedTaskSchema).meta({ description: '任务（报告中为建议）' }),
  findings: z.array(ImportedFindingSchema).meta({ description: '问题' }),
  indicators: z.array(ImportedIndicatorSchema).meta({ description: '指标' }),
  /** Sum that the document prints or, where it prints none, of the points of the first level. */
  totalPoints: DecimalSchema.optional().meta({ description: '总分' }),
  clauses: z.array(ImportedClauseSchema).meta({ description: '条款' }),
  skipped: z.array(SkippedSchema).meta({ description: '跳过的行' }),
  /** How often each step of cleaning changed the text. */
  edits: z.array(z.strictObject({ step: z.string(), count: z.int() })).meta({ description: '清理步骤与次数' }),
  /** Where each field was read, with a mark where a person should look. */
  fields: z
    .array(z.strictObject({ field: z.string(), lines: LinesSchema, doubt: z.string().optional() }))
    .meta({ description: '各字段来源行与存疑标记' }),
  diagnostics: z.array(ImportDiagnosticSchema).meta({ description: '提示' }),
});

/** What `zhunsheng import --json` prints. */
export const ImportSchema = z.strictObject({
  documents: z.array(ImportedDocumentSchema).meta({ description: '文件' }),
});

export type ImportedSection = z.output<typeof ImportedSectionSchema>;
export type ImportedPart = z.output<typeof ImportedPartSchema>;
export type ImportedTask = z.output<typeof ImportedTaskSchema>;
export type ImportedFinding = z.output<typeof ImportedFindingSchema>;
export type ImportedClause = z.output<typeof ImportedClauseSchema>;
export type ImportedDocument = z.output<typeof ImportedDocumentSchema>;
export type ImportOutput = z.output<typeof ImportSchema>;
