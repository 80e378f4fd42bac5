import { plain, type Run } from '../messages/run.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import { unitLedger } from '../view/ledger-place.js';
import type { ProgrammeScope } from '../view/site.js';
import { facetHref } from './links.js';

/** A pack in one sentence: tasks led, how many are overdue, findings at the unit in hand. */
export function packLede(scope: ProgrammeScope, { id, unit, items }: InspectionPack): readonly Run[] {
  const { inspect: words, comma, semicolon, oversight } = scope.t;
  const href = facetHref(scope, 'unit', id);
  const overdue = unit.standing?.summary.timeliness.by.overdue ?? 0;
  const place = unitLedger(scope, id);
  const inHand = place?.ledger.inHand ?? 0;
  const led: readonly Run[] =
    items.length > 0
      ? [
          { text: words.leads(items.length), figure: { kind: 'tasks', of: `unit=${id}`, href } },
          plain(comma),
          overdue > 0
            ? {
                text: words.overdue(overdue),
                tone: 'late',
                figure: { kind: 'tasks', of: `unit=${id} > timeliness=overdue`, href },
              }
            : plain(words.noneOverdue),
        ]
      : [plain(words.noLeads)];
  const open: Run =
    place && inHand > 0
      ? {
          text: words.open(inHand),
          figure: { kind: 'findings', of: `${place.of} > trait=in-hand`, href: place.href() },
        }
      : plain(words.noOpen);
  return [...led, plain(semicolon), open, plain(oversight.stop)];
}
