import { AnnualReportSchema, IdSchema, PlanFrontmatterSchema, UnitSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { zhCn } from '../../messages/zh-cn.js';
import { STATES, type State } from '../../view/axes.js';
import { CountSchema, field } from './field.js';
import { FindingRowSchema } from './finding-rows.js';

/** One version of a plan by the data of its document; upper plans of which a copy is kept stand among them. */
export const PlanRowSchema = PlanFrontmatterSchema.extend({
  version: field(z.string(), '版本'),
  upper: field(z.boolean(), '是否为上级方案的留存副本'),
  sections: field(CountSchema, '部分和条款的标题数'),
  tasks: field(CountSchema, '任务数'),
});

/** A heading of a plan that is no task. */
export const SectionRowSchema = z.strictObject({
  id: field(IdSchema, '部分标识'),
  plan: field(IdSchema, '所属方案'),
  parent: field(IdSchema.optional(), '上级部分'),
  number: field(z.string().optional(), '原文序号'),
  title: field(z.string(), '标题'),
  level: field(z.int(), '标题层级'),
  theme: field(IdSchema.optional(), '主题'),
  tasks: field(CountSchema, '任务数，含下级部分的'),
});

/** A unit with the number of tasks that it owes. */
export const UnitRowSchema = UnitSchema.extend({
  leads: field(CountSchema, '牵头的任务数'),
  asMember: field(CountSchema, '作为单位群成员承担的任务数'),
  supports: field(CountSchema, '配合的任务数'),
});

/** Annual reports in a list go without their text. */
export const ReportRowSchema = AnnualReportSchema.omit({ body: true });

/** Counts of tasks by state, of the whole programme or a part of it. The axes never mix; each adds up to `tasks`. */
export const StatusRowSchema = z.strictObject({
  scope: field(z.enum(['programme', 'plan', 'section', 'unit']), '范围：全部、方案、部分、牵头单位'),
  id: field(IdSchema, '范围的标识'),
  title: field(z.string(), '范围的名称'),
  tasks: field(CountSchema, '任务数'),
  progress: field(countsOf(STATES.progress), '进度口径的任务数'),
  timeliness: field(countsOf(STATES.timeliness), '时限口径的任务数'),
  verification: field(countsOf(STATES.verification), '核验口径的任务数'),
  stale: field(CountSchema, '久无进展的任务数'),
  obligations: field(CountSchema, '应办事项数'),
});

/** A unit with its tasks, their state and the findings at it. */
export const UnitRecordSchema = z.strictObject({
  unit: field(UnitRowSchema, '单位'),
  status: field(StatusRowSchema.optional(), '牵头任务的状态'),
  leads: field(z.array(IdSchema), '牵头的任务'),
  asMember: field(z.array(IdSchema), '作为单位群成员承担的任务'),
  supports: field(z.array(IdSchema), '配合的任务'),
  findings: field(z.array(FindingRowSchema), '督察发现的问题'),
});

function countsOf<const Token extends State>(states: readonly Token[]) {
  const counts = states.map((state) => [state, field(CountSchema, zhCn.states[state])]);
  return z.strictObject(Object.fromEntries(counts) as Record<Token, z.ZodInt>);
}
