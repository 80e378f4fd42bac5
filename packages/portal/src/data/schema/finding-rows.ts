import {
  CalendarDateSchema,
  CLOSURE_OUTCOME,
  ClosureSchema,
  CURE_STAGES,
  EvidenceSchema,
  FindingSchema,
  HORIZON,
  IdSchema,
  LETTER_KIND,
  RectificationSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { STATES } from '../../view/axes.js';
import { CountSchema, field } from './field.js';
import { judged } from './judged.js';
import { LetterRowSchema } from './letter-row.js';

const OutcomeSchema = z.enum(CLOSURE_OUTCOME.tokens);
const LetterKindSchema = z.enum(LETTER_KIND.tokens);

/** A finding with how far its cure has come. Nothing of the latter is stored: it is computed for the day of `asOf`. */
export const FindingRowSchema = FindingSchema.extend({
  unit: field(IdSchema.optional(), '责任单位，已更名的为现单位'),
  lead: field(IdSchema.optional(), '整改牵头单位'),
  supports: field(z.array(IdSchema), '配合整改的单位'),
  foundOn: field(CalendarDateSchema.optional(), '发现日期；问题没有写明的取督察反馈、报告或者结束的日期'),
  recorded: field(z.boolean(), '是否有公开的整改记录'),
  stage: field(z.enum(CURE_STAGES), '整改环节'),
  closed: field(z.boolean(), '是否已销号'),
  closedOn: field(CalendarDateSchema.optional(), '销号日期'),
  outcome: field(OutcomeSchema.optional(), '销号结果'),
  horizon: field(z.enum(HORIZON.tokens).optional(), '整改类型'),
  deadline: field(
    z
      .strictObject({
        original: field(CalendarDateSchema, '原定整改时限'),
        current: field(CalendarDateSchema, '现行整改时限'),
        changes: field(CountSchema, '延期次数'),
      })
      .optional(),
    '整改时限；没有写明日期的没有此项',
  ),
  timeliness: field(judged(z.enum(STATES.timeliness), '时限'), '时限口径'),
  ageDays: field(CountSchema.optional(), '从发现到销号或者到统计日的天数'),
  overdueDays: field(CountSchema.optional(), '逾期天数，仅逾期的有'),
  applied: field(CountSchema, '申请销号的次数'),
  returned: field(CountSchema, '被退回的次数'),
  closures: field(CountSchema, '销号的次数，重新整改的可以多于一次'),
  reopened: field(CountSchema, '重新整改的次数'),
  letters: field(z.array(IdSchema), '有关的函件'),
  lettersDue: field(z.array(LetterKindSchema), '按规定应当发出而未发的函件'),
  lettersSent: field(z.array(LetterKindSchema), '已经发出的函件类型'),
  repeats: field(z.array(IdSchema), '所重复的问题，由近到远'),
  repeatedBy: field(z.array(IdSchema), '重复本问题的问题'),
});

/** One step of a cure, from whichever file it stands in; an extension moves the deadline and is no step. */
export const CureStepRowSchema = z.strictObject({
  finding: field(IdSchema, '问题'),
  step: field(z.enum([...CURE_STAGES, 'extended']), '环节'),
  date: field(CalendarDateSchema.optional(), '日期；发现日期不明的登记环节没有此项'),
  record: field(z.enum(['finding', 'rectification', 'closure']), '出处：问题、整改、销号'),
  entry: field(IdSchema.optional(), '条目标识'),
  unit: field(IdSchema.optional(), '单位'),
  note: field(z.string().optional(), '说明'),
  method: field(z.string().optional(), '核查方式'),
  conclusion: field(z.string().optional(), '核查结论'),
  outcome: field(OutcomeSchema.optional(), '销号结果'),
  reason: field(z.string().optional(), '理由'),
  from: field(CalendarDateSchema.optional(), '原定期限或者公示开始日期'),
  to: field(CalendarDateSchema.optional(), '现行期限或者公示结束日期'),
  url: field(z.string().optional(), '公示网址'),
  approvedBy: field(IdSchema.optional(), '批准单位'),
  evidence: field(z.array(IdSchema), '佐证'),
});

/** What the unit that cures has set down; its log is among the steps. */
export const RectificationRowSchema = RectificationSchema.omit({ log: true });

/** The office that decides on a closure; its log is among the steps. */
export const ClosureRowSchema = ClosureSchema.omit({ log: true }).extend({
  entries: field(CountSchema, '核查销号的条目数'),
});

/** A finding with its cure in full. */
export const FindingRecordSchema = z.strictObject({
  finding: field(FindingRowSchema, '问题及其整改状态'),
  rectification: field(RectificationSchema.optional(), '整改记录'),
  closure: field(ClosureSchema.optional(), '销号记录'),
  steps: field(z.array(CureStepRowSchema), '整改和销号的各个环节，先后为序'),
  letters: field(z.array(LetterRowSchema), '有关的函件'),
  evidence: field(z.array(EvidenceSchema), '佐证'),
});
