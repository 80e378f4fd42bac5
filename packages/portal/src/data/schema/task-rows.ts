import {
  CalendarDateSchema,
  ClauseRefSchema,
  DutyIdSchema,
  EvidenceSchema,
  IdSchema,
  PeriodSchema,
  TaskSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { EntryRowSchema } from './entry-row.js';
import { field } from './field.js';
import { FindingRowSchema } from './finding-rows.js';
import { standingShape } from './standing.js';

/** Id of an obligation: a task's or part's, with `@<period>` for one period of a recurring duty. */
const ObligationIdSchema = z.string().regex(/^[a-z0-9.-]+(?:@[0-9A-Z-]+)?$/);

/** A task with its computed standing. */
export const TaskRowSchema = z.strictObject({
  id: field(IdSchema, '任务标识'),
  plan: field(IdSchema, '所属方案'),
  section: field(IdSchema.optional(), '所属部分'),
  number: field(z.string().optional(), '原文序号'),
  title: field(z.string(), '标题'),
  titleInferred: field(z.boolean().optional(), '标题为编者所拟'),
  theme: field(IdSchema.optional(), '主题'),
  text: field(z.string(), '条款正文（Markdown），含原文印有的括号'),
  leads: field(z.array(IdSchema), '牵头单位标识'),
  leadNames: field(z.array(z.string()), '牵头单位名称'),
  supports: field(z.array(IdSchema), '配合单位标识'),
  supportNames: field(z.array(z.string()), '配合单位名称'),
  deadlineText: field(z.string(), '原文时限用语'),
  targetText: field(z.string(), '原文目标用语'),
  implements: field(z.array(ClauseRefSchema), '落实的上级条款'),
  ...standingShape,
  lastEntry: field(CalendarDateSchema.optional(), '最近一条进展记录的日期'),
  obligations: field(z.array(ObligationIdSchema), '应办事项'),
  findings: field(z.array(IdSchema), '督察发现的问题'),
});

/** What is tracked: a task or part, in one period of a recurrence. */
export const ObligationRowSchema = z.strictObject({
  id: field(ObligationIdSchema, '应办事项标识'),
  plan: field(IdSchema, '所属方案'),
  task: field(IdSchema, '所属任务'),
  part: field(DutyIdSchema.optional(), '所属分项'),
  period: field(PeriodSchema.optional(), '所属周期'),
  leads: field(z.array(IdSchema), '牵头单位标识'),
  ...standingShape,
  completedOn: field(CalendarDateSchema.optional(), '完成日期'),
  entries: field(z.array(IdSchema), '计入的进展条目，先后为序'),
});

/** A task with everything that is known of it. */
export const TaskRecordSchema = z.strictObject({
  task: field(TaskRowSchema, '任务及其状态'),
  clause: field(TaskSchema, '条款，按方案原文的结构'),
  obligations: field(z.array(ObligationRowSchema), '应办事项'),
  entries: field(z.array(EntryRowSchema), '进展、核验和延期'),
  evidence: field(z.array(EvidenceSchema), '佐证'),
  findings: field(z.array(FindingRowSchema), '督察发现的问题'),
});
