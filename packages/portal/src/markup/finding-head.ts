import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { unitHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { FindingView } from '../view/finding-view.js';
import type { Unit } from '../view/records.js';
import type { ProgrammeScope } from '../view/site.js';
import { markHtml } from './chip.js';
import { crumbsHtml } from './crumbs.js';
import { findingChipsHtml } from './finding-row.js';
import { roundCrumbs } from './round-crumbs.js';

/** The inside of the head of a finding's page: where it stands, its title, its state, and the units that it concerns. */
export function findingHeadHtml(scope: ProgrammeScope, view: FindingView): string {
  const { t } = scope;
  const language = findingTitleLanguage(scope, view);
  const lang = language ? ` lang="${language}"` : '';
  return [
    `<nav aria-label="${escapeHtml(t.breadcrumb)}"><ol class="crumb">${crumbsHtml(scope, roundCrumbs(scope, view))}</ol></nav>`,
    `<h1${lang}>${escapeHtml(findingTitle(scope, view))}</h1>`,
    `<p class="chips">${findingChipsHtml(scope, view)}${repeatChipHtml(scope, view)}</p>`,
    `<p class="meta">${unitsHtml(scope, view)}</p>`,
  ].join('');
}

function repeatChipHtml({ t }: ProgrammeScope, { standing }: FindingView): string {
  const [earlier] = standing.repeats;
  if (earlier === undefined) return '';
  return `<span class="chip c-returned">${markHtml('returned')}${escapeHtml(t.oversight.repeatOf(earlier))}</span>`;
}

function unitsHtml(scope: ProgrammeScope, { unit, lead }: FindingView): string {
  const { finding } = scope.t.oversight;
  const names = [
    unit ? `${escapeHtml(finding.unit)} ${linkHtml(scope, unit)}` : escapeHtml(scope.t.oversight.unitUnnamed),
    lead && lead.id !== unit?.id ? `${escapeHtml(finding.lead)} ${linkHtml(scope, lead)}` : '',
  ];
  return names.filter(Boolean).join('　');
}

function linkHtml(scope: ProgrammeScope, { id, name, nameEn }: Unit): string {
  return `<a href="${escapeHtml(unitHref(scope, id))}">${escapeHtml(localName(scope.language, name, nameEn))}</a>`;
}
