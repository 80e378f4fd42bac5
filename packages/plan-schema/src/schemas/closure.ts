import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { CLOSURE_STEP, CURE_STEP } from './cure-steps.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';
import { cureEntryShape } from './rectification.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** How a finding ends: cured, closed without cure (with the reason on record), or handed to another body. */
export const CLOSURE_OUTCOME = vocabulary({
  rectified: ['已整改', '整改到位'],
  'closed-not-rectified': ['未整改销号', '未整改到位销号'],
  transferred: ['移送', '移交'],
});

/** One entry of the office that decides on closure. */
export const ClosureEntrySchema = z.strictObject({
  /** The step taken. */
  step: vocabularyEnum(CLOSURE_STEP, { not: CURE_STEP, code: 'step-of-curing-unit' }).meta({
    publish: true,
    description: '环节',
  }),
  ...cureEntryShape,
  /** How it was checked: 实地核查, 材料审核 … Needed to verify. */
  method: z.string().optional().meta({ publish: true, description: '核查方式' }),
  /** What the check concluded. Needed to verify. */
  conclusion: z.string().optional().meta({ publish: true, description: '核查结论' }),
  /** Where the public notice stands. */
  url: z
    .url({ protocol: /^https?$/, error: 'url-invalid' })
    .optional()
    .meta({ publish: true, description: '公示网址' }),
  /** First day of the public notice. */
  from: CalendarDateSchema.optional().meta({ publish: true, description: '公示开始日期' }),
  /** Last day of the public notice. */
  to: CalendarDateSchema.optional().meta({ publish: true, description: '公示结束日期' }),
  /** How the finding ends, when it is closed. */
  outcome: vocabularyEnum(CLOSURE_OUTCOME).optional().meta({ publish: true, description: '销号结果' }),
  /** Unit that approved the closure. */
  approvedBy: IdSchema.optional().meta({ publish: true, description: '批准单位' }),
  /** Why it is returned, reopened, or closed without cure. */
  reason: z.string().optional().meta({ publish: true, description: '理由' }),
});

/**
 * `closures/<finding>.yaml`: what the office that decides says of a cure (销号), apart from the file of the unit that cures, so
 * that two offices never write in one. Its log is append-only.
 */
export const ClosureSchema = z.strictObject({
  /** The finding: the file's name. */
  finding: IdSchema.meta({ publish: true, description: '问题' }),
  /** The office that verifies and decides: never the unit that cures. */
  unit: IdSchema.meta({ publish: true, description: '核查单位' }),
  /** The entries, oldest first. */
  log: z.array(ClosureEntrySchema).default([]).meta({ publish: true, description: '核查销号过程，按日期先后' }),
  /** Disclosure; withheld unless stated, and never wider than the finding's. */
  disclosure: DisclosureSchema.default('withheld').meta({ publish: true, description: '公开属性，默认不予公开' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link ClosureEntrySchema}. */
export type ClosureEntry = z.output<typeof ClosureEntrySchema>;
/** See {@link ClosureSchema}. */
export type Closure = z.output<typeof ClosureSchema>;
