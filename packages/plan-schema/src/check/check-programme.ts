import type { Assembled } from '../assemble/assembled.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import type { Programme } from '../schemas/programme.js';
import { indexProgramme } from './programme-index.js';
import type { Rule } from './rule.js';
import { assessments } from './rules/assessments.js';
import { closures } from './rules/closures.js';
import { cureExtensions } from './rules/cure-extensions.js';
import { cures } from './rules/cures.js';
import { deadlines } from './rules/deadlines.js';
import { disclosures } from './rules/disclosures.js';
import { evidenceFiles } from './rules/evidence-files.js';
import { indicatorTrees } from './rules/indicator-trees.js';
import { inspections } from './rules/inspections.js';
import { knownReferences } from './rules/known-references.js';
import { letters } from './rules/letters.js';
import { logDuties } from './rules/log-duties.js';
import { logOrder } from './rules/log-order.js';
import { namedUnits } from './rules/named-units.js';
import { observations } from './rules/observations.js';
import { promises } from './rules/promises.js';
import { reportedValues } from './rules/reported-values.js';
import { reservedIds } from './rules/reserved-ids.js';
import { schemeGrades } from './rules/scheme-grades.js';
import { schemeItemRules } from './rules/scheme-item-rules.js';
import { schemeWeights } from './rules/scheme-weights.js';
import { shares } from './rules/shares.js';
import { suspectLinks } from './rules/suspect-links.js';
import { uniqueIds } from './rules/unique-ids.js';
import { uniqueTrackedIds } from './rules/unique-tracked-ids.js';
import { unitRecords } from './rules/unit-records.js';
import { verifications } from './rules/verifications.js';
import { workCalendars } from './rules/work-calendars.js';

const RULES: readonly Rule[] = [
  uniqueIds,
  uniqueTrackedIds,
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
  logDuties,
  cures,
  cureExtensions,
  closures,
  letters,
  promises,
  workCalendars,
  indicatorTrees,
  observations,
  shares,
  schemeWeights,
  schemeItemRules,
  schemeGrades,
  assessments,
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
