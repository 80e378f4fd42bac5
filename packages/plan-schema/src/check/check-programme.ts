import type { Assembled } from '../assemble/assembled.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import type { Programme } from '../schemas/programme.js';
import { indexProgramme } from './programme-index.js';
import type { Rule } from './rule.js';
import { deadlines } from './rules/deadlines.js';
import { disclosures } from './rules/disclosures.js';
import { evidenceFiles } from './rules/evidence-files.js';
import { inspections } from './rules/inspections.js';
import { knownReferences } from './rules/known-references.js';
import { logOrder } from './rules/log-order.js';
import { namedUnits } from './rules/named-units.js';
import { reportedValues } from './rules/reported-values.js';
import { reservedIds } from './rules/reserved-ids.js';
import { suspectLinks } from './rules/suspect-links.js';
import { uniqueIds } from './rules/unique-ids.js';
import { unitRecords } from './rules/unit-records.js';
import { verifications } from './rules/verifications.js';

const RULES: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  knownReferences,
  namedUnits,
  unitRecords,
  logOrder,
  verifications,
  deadlines,
  reportedValues,
  evidenceFiles,
  suspectLinks,
  disclosures,
  inspections,
];

/** What is known of the files behind a programme. Without it the diagnostics of a programme made in memory name no place. */
export type CheckContext = Pick<Assembled, 'locate' | 'overlaid' | 'unread' | 'attachments'>;

const IN_MEMORY: CheckContext = {
  locate: (record) => ({ file: record }),
  overlaid: new Set(),
  unread: new Set(),
  attachments: new Map(),
};

/**
 * Holds the records of a programme against each other and says everything that does not fit, in order of file and place.
 * What a single file can say of itself was said when the programme was assembled.
 */
export function checkProgramme(programme: Programme, files: CheckContext = IN_MEMORY): readonly Diagnostic[] {
  const context = { ...files, programme, index: indexProgramme(programme) };
  return inFileOrder(RULES.flatMap((rule) => [...rule(context)]));
}
