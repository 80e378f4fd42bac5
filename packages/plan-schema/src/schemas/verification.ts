import { z } from 'zod';
import { IdSchema } from './id.js';
import { logEntryShape } from './log-entry.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** What a verification finds. A returned completion is not completed. */
export const VERIFICATION_RESULT = vocabulary({
  confirmed: ['核验通过', '通过', '属实'],
  returned: ['退回', '核验退回', '不通过'],
});

/** A statement about a report by a unit other than the reporter (核验). It stands in the verifier's own file. */
export const VerificationSchema = z.strictObject({
  kind: z.literal('verification').meta({ publish: true, description: '核验' }),
  ...logEntryShape,
  /** Id of the update that was checked. */
  verifies: IdSchema.meta({ publish: true, description: '所核验的进展条目' }),
  /** How it was checked: 抽查, 实地核查, 材料审核 … */
  method: z.string().optional().meta({ publish: true, description: '核验方式' }),
  /** What was found. */
  result: vocabularyEnum(VERIFICATION_RESULT).meta({ publish: true, description: '核验结果' }),
  /** The finding in words for the public (Markdown). */
  note: z.string().optional().meta({ publish: true, description: '核验说明' }),
  /** Person who checked; never published. */
  verifiedBy: z.string().optional().meta({ publish: false, description: '核验人（不公开）' }),
});

/** See {@link VerificationSchema}. */
export type Verification = z.output<typeof VerificationSchema>;
