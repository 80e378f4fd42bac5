import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { findingHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { FindingView } from '../view/finding-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { chipHtml } from './chip.js';
import { stageChipHtml } from './stage-chip.js';

const made = new WeakMap<ProgrammeScope, WeakMap<FindingView, string>>();

/** The inside of a finding's row, made once: a finding stands in the lists of its round, unit, stage and more. */
export function findingRowHtml(scope: ProgrammeScope, finding: FindingView): string {
  const rows = made.get(scope) ?? new WeakMap<FindingView, string>();
  made.set(scope, rows);
  const html = rows.get(finding) ?? rowHtml(scope, finding);
  rows.set(finding, html);
  return html;
}

function rowHtml(scope: ProgrammeScope, view: FindingView): string {
  const { language } = scope;
  const { id, unit, round } = view;
  const titleLanguage = findingTitleLanguage(scope, view);
  const lang = titleLanguage ? ` lang="${titleLanguage}"` : '';
  const title = `<a class="t" href="${escapeHtml(findingHref(scope, id))}"${lang}>${escapeHtml(findingTitle(scope, view))}</a>`;
  const terms = [
    ['due nb', id],
    ['who', unit && localName(language, unit.name, unit.nameEn)],
    ['due', round && localName(language, round.title, round.titleEn)],
  ].flatMap(([name, words]) => (words ? `<span class="${name}">${escapeHtml(words)}</span> ` : []));
  return `${title}<span class="b">${terms.join('')}</span><span class="chips">${findingChipsHtml(scope, view)}</span>`;
}

/** The chips of a finding in a fixed order: stage, timeliness; none where nothing is known of cures. */
export function findingChipsHtml({ t, programme }: ProgrammeScope, { standing }: FindingView): string {
  if (!programme.oversight.cured) return '';
  const { state } = standing.timeliness;
  return `${stageChipHtml(t, standing)}${chipHtml(state, timelinessLabel(t, standing))}`;
}
