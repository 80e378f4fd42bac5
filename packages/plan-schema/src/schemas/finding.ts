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
  /** The unit it is found at. */
  unit: IdSchema.meta({ publish: true, description: '责任单位' }),
  /** The task or part it concerns. */
  target: DutyIdSchema.optional().meta({ publish: true, description: '对应任务或分项' }),
  /** Day it was found. */
  foundOn: CalendarDateSchema.meta({ publish: true, description: '发现日期' }),
  /** How grave it is. */
  severity: vocabularyEnum(SEVERITY).optional().meta({ publish: true, description: '严重程度' }),
  /** The rule that was not kept. */
  legalBasis: z.string().optional().meta({ publish: true, description: '依据条款' }),
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
