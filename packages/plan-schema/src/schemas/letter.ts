import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { DutyIdSchema, IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** Kinds of letters, the mildest first. The order is that of escalation. */
export const LETTER_KIND = vocabulary({
  reminder: ['提醒函', '工作提示单', '提示单'],
  supervision: ['督办函', '督办单'],
  'risk-reminder': ['风险提醒函'],
  accountability: ['问责建议函'],
});

/** `letters/<id>.yaml`: an escalation in writing (督办函、风险提醒函、问责建议函). Withheld unless it says public. */
export const LetterSchema = z.strictObject({
  /** Permanent id: the file's name. */
  id: IdSchema.meta({ publish: true, description: '函件标识' }),
  /** Kind of letter. */
  kind: vocabularyEnum(LETTER_KIND).meta({ publish: true, description: '类型' }),
  /** Its number as printed. */
  number: z.string().optional().meta({ publish: true, description: '编号' }),
  /** Day of the letter. */
  date: CalendarDateSchema.meta({ publish: true, description: '日期' }),
  /** The unit that sends it. */
  from: IdSchema.meta({ publish: true, description: '发函单位' }),
  /** The unit that it goes to. */
  to: IdSchema.meta({ publish: true, description: '收函单位' }),
  /** What it is about. */
  matter: z.string().min(1).meta({ publish: true, description: '事由' }),
  /** The rule or plan it rests on. */
  basis: z.string().optional().meta({ publish: true, description: '依据' }),
  /** What it asks for. */
  requires: z.string().optional().meta({ publish: true, description: '办理要求' }),
  /** Findings that it presses for. */
  findings: z.array(IdSchema).default([]).meta({ publish: true, description: '相关问题' }),
  /** Tasks or parts that it presses for. */
  tasks: z.array(DutyIdSchema).default([]).meta({ publish: true, description: '相关任务' }),
  /** Last day for an answer. */
  answerBy: CalendarDateSchema.optional().meta({ publish: true, description: '答复期限' }),
  /** Day of the answer. */
  answeredOn: CalendarDateSchema.optional().meta({ publish: true, description: '答复日期' }),
  /** What was answered. */
  answer: z.string().optional().meta({ publish: true, description: '答复内容' }),
  /** Person to call inside the house; never published. */
  contact: z.string().optional().meta({ publish: false, description: '内部联系人（不公开）' }),
  /** Disclosure; withheld unless stated. */
  disclosure: DisclosureSchema.default('withheld').meta({ publish: true, description: '公开属性，默认不予公开' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link LetterSchema}. */
export type Letter = z.output<typeof LetterSchema>;
