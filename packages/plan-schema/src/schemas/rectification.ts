import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { CLOSURE_STEP, CURE_STEP } from './cure-steps.js';
import { DecimalSchema } from './decimal.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** How soon a finding is to be cured. */
export const HORIZON = vocabulary({
  immediate: ['立行立改'],
  staged: ['限期整改', '分阶段整改'],
  'long-term': ['长期坚持', '长期整改'],
});

/** What every entry about a cure has. */
export const cureEntryShape = {
  /** Entry id, unique among all entries about the finding, whoever writes them. */
  id: IdSchema.meta({ publish: true, description: '条目标识' }),
  /** Day of the entry. Entries stand in the order of their days. */
  date: CalendarDateSchema.meta({ publish: true, description: '日期' }),
  /** The unit that writes; by default the lead of the cure, or the office that decides on closure. */
  unit: IdSchema.optional().meta({ publish: true, description: '单位' }),
  /** What was done, in words for the public (Markdown). */
  note: z.string().optional().meta({ publish: true, description: '说明' }),
  /** Ids of evidence records. */
  evidence: z.array(IdSchema).default([]).meta({ publish: true, description: '佐证' }),
  /** Disclosure of the entry, where it is stricter than the record's. */
  disclosure: DisclosureSchema.optional().meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
  /** Words for inside the house; never published. */
  internalNote: z.string().optional().meta({ publish: false, description: '内部备注（不公开）' }),
};

/** One entry of the unit that cures. An extension moves the deadline and leaves the stage as it is. */
export const CureEntrySchema = z.strictObject({
  /** The step taken. */
  step: vocabularyEnum(CURE_STEP, { not: CLOSURE_STEP, code: 'step-of-deciding-office' }).meta({
    publish: true,
    description: '环节',
  }),
  ...cureEntryShape,
  /** The deadline in force before, for an extension. */
  from: CalendarDateSchema.optional().meta({ publish: true, description: '原定期限' }),
  /** The deadline from now on, for an extension. */
  to: CalendarDateSchema.optional().meta({ publish: true, description: '现行期限' }),
  /** Why the deadline moves. */
  reason: z.string().optional().meta({ publish: true, description: '延期理由' }),
  /** Unit that agreed to the extension. */
  approvedBy: IdSchema.optional().meta({ publish: true, description: '批准单位' }),
});

/** One measure of a cure. */
export const MeasureSchema = z.strictObject({
  /** What is done. */
  text: z.string().min(1).meta({ publish: true, description: '整改措施' }),
  /** The unit that does it; by default the lead. */
  owner: IdSchema.optional().meta({ publish: true, description: '责任单位' }),
  /** By when. */
  deadline: CalendarDateSchema.optional().meta({ publish: true, description: '时限' }),
});

/** What a cure brought about, in figures that can be added up. */
export const EffectSchema = z.strictObject({
  /** What is counted: 退还费用, 修订文件, 补录案卷 … Equal words with equal units are summed. */
  metric: z.string().min(1).meta({ publish: true, description: '成效名称' }),
  /** How much. */
  value: DecimalSchema.meta({ publish: true, description: '数值' }),
  /** Unit of measure. */
  unit: z.string().min(1).meta({ publish: true, description: '计量单位' }),
});

/** `rectifications/<finding>.yaml`: how a finding is cured (整改), written by the unit that cures. Its log is append-only. */
export const RectificationSchema = z.strictObject({
  /** The finding: the file's name. */
  finding: IdSchema.meta({ publish: true, description: '问题' }),
  /** The unit that answers for the cure. */
  lead: IdSchema.meta({ publish: true, description: '整改牵头单位' }),
  /** Units that help. */
  supports: z.array(IdSchema).default([]).meta({ publish: true, description: '配合单位' }),
  /** How soon. */
  horizon: vocabularyEnum(HORIZON).meta({ publish: true, description: '整改类型' }),
  /** The deadline as first set; extensions are entries. */
  deadline: CalendarDateSchema.optional().meta({ publish: true, description: '整改时限' }),
  /** What is to be reached. */
  goal: z.string().optional().meta({ publish: true, description: '整改目标' }),
  /** What is done. */
  measures: z.array(MeasureSchema).default([]).meta({ publish: true, description: '整改措施' }),
  /** What it brought about. */
  effects: z.array(EffectSchema).default([]).meta({ publish: true, description: '整改成效' }),
  /** The entries, oldest first. */
  log: z.array(CureEntrySchema).default([]).meta({ publish: true, description: '整改过程，按日期先后' }),
  /** Person who answers for the cure; never published. */
  responsiblePerson: z.string().optional().meta({ publish: false, description: '整改责任人（不公开）' }),
  /** Disclosure; withheld unless stated, and never wider than the finding's. */
  disclosure: DisclosureSchema.default('withheld').meta({ publish: true, description: '公开属性，默认不予公开' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link CureEntrySchema}. */
export type CureEntry = z.output<typeof CureEntrySchema>;
/** See {@link RectificationSchema}. */
export type Rectification = z.output<typeof RectificationSchema>;
