import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { DutyIdSchema, IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** How grave a finding is. */
export const SEVERITY = vocabulary({ minor: ['一般'], serious: ['较重', '突出'], grave: ['严重'] });

/** `inspections/<round>/findings/<id>.yaml`: what an inspection found (问题). Withheld unless it says public. */
export const FindingSchema = z.strictObject({
  /** Permanent id: the file's name. */
  id: IdSchema.meta({ publish: true, description: '问题标识' }),
  /** The round: the folder's name. */
  round: IdSchema.meta({ publish: true, description: '督察标识' }),
  /** The number as printed in the report. */
  number: z.string().optional().meta({ publish: true, description: '原文序号' }),
  /** Short title. */
  title: z.string().optional().meta({ publish: true, description: '标题' }),
  /** English title, ours. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文标题' }),
  /** The group of findings under which the report lists it. */
  group: z.string().optional().meta({ publish: true, description: '问题类别' }),
  /** The unit it is found at; absent where a report names no one body. */
  unit: IdSchema.optional().meta({ publish: true, description: '责任单位' }),
  /** What it concerns: a task, part, section, clause of a plan, or an indicator. */
  target: DutyIdSchema.optional().meta({ publish: true, description: '对应任务、分项、条款或指标' }),
  /** Day it was found; by default that of its round's feedback, of its report, or the round's last, whichever is known first. */
  foundOn: CalendarDateSchema.optional().meta({ publish: true, description: '发现日期' }),
  /** How grave it is. */
  severity: vocabularyEnum(SEVERITY).optional().meta({ publish: true, description: '严重程度' }),
  /** The rule that was not kept. */
  legalBasis: z.string().optional().meta({ publish: true, description: '依据条款' }),
  /** How it came to light: 案卷抽查, 群众反映, 暗访 … */
  source: z.string().optional().meta({ publish: true, description: '问题来源' }),
  /** What was found (Markdown). Absent in the public repository for a withheld finding. */
  statement: z.string().optional().meta({ publish: true, description: '问题表现' }),
  /** Id of the earlier finding that it repeats. */
  repeatOf: IdSchema.optional().meta({ publish: true, description: '重复的问题' }),
  /** Person responsible; never published. */
  responsiblePerson: z.string().optional().meta({ publish: false, description: '责任人（不公开）' }),
  /** Disclosure; withheld unless stated. */
  disclosure: DisclosureSchema.default('withheld').meta({ publish: true, description: '公开属性，默认不予公开' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link FindingSchema}. */
export type Finding = z.output<typeof FindingSchema>;
