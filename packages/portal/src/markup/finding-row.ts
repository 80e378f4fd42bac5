import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { findingHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import { excerptOf } from '../text/markdown-html.js';
import type { FindingView } from '../view/finding-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { chipHtml } from './chip.js';
import { oncePerThing } from './once-per-scope.js';
import { stageChipHtml } from './stage-chip.js';

/** Characters of a finding's words in its row. */
const EXCERPT = 70;

/** What all rows of a list have in common and do not repeat. */
export type Within = 'round' | 'unit' | 'all';

const ROWS: Readonly<Record<Within, (scope: ProgrammeScope, finding: FindingView) => string>> = {
  round: oncePerThing((scope, finding) => rowHtml(scope, finding, 'round')),
  unit: oncePerThing((scope, finding) => rowHtml(scope, finding, 'unit')),
  all: oncePerThing((scope, finding) => rowHtml(scope, finding, 'all')),
};

/** The inside of a finding's row, made once: a finding stands in the lists of its stage, severity, year and more. */
export function findingRowHtml(scope: ProgrammeScope, finding: FindingView, within: Within = 'all'): string {
  return ROWS[within](scope, finding);
}

function rowHtml(scope: ProgrammeScope, view: FindingView, within: Within): string {
  const { language } = scope;
  const { id, unit, round } = view;
  const titleLanguage = findingTitleLanguage(scope, view);
  const lang = titleLanguage ? ` lang="${titleLanguage}"` : '';
  const title = `<a class="t" href="${escapeHtml(findingHref(scope, id))}"${lang}>${escapeHtml(findingTitle(scope, view))}</a>`;
  const terms = [
    ['due nb', id],
    ['who', within !== 'unit' && unit && localName(language, unit.name, unit.nameEn)],
    ['due', within !== 'round' && round && localName(language, round.title, round.titleEn)],
  ].flatMap(([name, words]) => (words ? `<span class="${name}">${escapeHtml(words)}</span> ` : []));
  const chips = `<span class="chips">${findingChipsHtml(scope, view)}</span>`;
  return `${title}<span class="b">${terms.join('')}</span>${excerptHtml(scope, view)}${chips}`;
}

/** Where nothing is known of cures, the words of the finding take the place of its state. */
function excerptHtml({ programme }: ProgrammeScope, { finding }: FindingView): string {
  if (programme.oversight.cured || finding.title === undefined || !finding.statement) return '';
  return `<span class="ex" lang="zh-CN">${escapeHtml(excerptOf(finding.statement, EXCERPT))}</span>`;
}

/** The chips of a finding: stage, and timeliness where it was cured or is to be; none where nothing is known of cures. */
export function findingChipsHtml({ t, programme }: ProgrammeScope, { standing }: FindingView): string {
  if (!programme.oversight.cured) return '';
  const { state, reason } = standing.timeliness;
  const timed = reason.code !== 'closed-without-cure';
  return `${stageChipHtml(t, standing)}${timed ? chipHtml(state, timelinessLabel(t, standing)) : ''}`;
}
