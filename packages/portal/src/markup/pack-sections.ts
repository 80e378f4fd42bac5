import { escapeHtml } from '../text/escape-html.js';
import type { CheckItem, InspectionPack } from '../view/inspection-pack.js';
import { checksHtml } from './pack-checks.js';
import { lastRoundHtml, openFindingsHtml } from './pack-findings.js';
import type { PackLook } from './pack-look.js';
import { overviewHtml } from './pack-overview.js';
import { recordHtml } from './pack-record.js';

/** Tasks of one list that a pack holds; nobody checks more in one visit, and the unit's page has them all. */
const SHOWN = 100;

/** One section of a pack. */
export interface PackSection {
  readonly id: string;
  readonly title: string;
  /** Small words beside the title. */
  readonly note?: string;
  readonly html: string;
}

/** The sections of a pack in their order; what the unit has nothing of is left out. */
export function packSections(look: PackLook, pack: InspectionPack): readonly PackSection[] {
  const { inspect: words } = look.scope.t;
  const { items, asMember, open } = pack;
  const sections: readonly (PackSection | undefined)[] = [
    items.length > 0 ? { id: 'overview', title: words.overview, html: overviewHtml(look, pack) } : undefined,
    items.length > 0
      ? { id: 'checks', title: words.checks, note: words.checksNote, html: listHtml(look, items) }
      : undefined,
    asMember.length > 0
      ? { id: 'members', title: words.members, note: words.membersNote, html: listHtml(look, asMember) }
      : undefined,
    {
      id: 'open',
      title: words.findings,
      html: open.length > 0 ? openFindingsHtml(look, open) : noteHtml(words.noOpen),
    },
    { id: 'last', title: words.last, html: lastRoundHtml(look, pack) },
    { id: 'log', title: words.log, html: recordHtml(look, pack) },
  ];
  return sections.filter((section) => section !== undefined);
}

function listHtml(look: PackLook, items: readonly CheckItem[]): string {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? noteHtml(look.scope.t.inspect.moreTasks(rest)) : '';
  return `${checksHtml(look, items.slice(0, SHOWN))}${more}`;
}

function noteHtml(words: string): string {
  return `<p class="note">${escapeHtml(words)}</p>`;
}
