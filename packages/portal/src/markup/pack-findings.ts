import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { findingHref, roundHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import { excerptOf } from '../text/markdown-html.js';
import type { FindingView } from '../view/finding-view.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import { deadlineHtml } from './ledger-row.js';
import { noteHtml, type PackLook, packLink } from './pack-look.js';
import { stageChipHtml } from './stage-chip.js';

/** Characters of a statement that stand below the title of a finding. */
const LENGTH = 90;

/** Findings in hand as a table: what was found, how far its cure is, and by when. */
export function openFindingsHtml(look: PackLook, findings: readonly FindingView[]): string {
  const { inspect: words } = look.scope.t;
  const rows = findings.map((view) => rowHtml(look, view, 'open', deadlineHtml(look.scope, view)));
  return tableHtml([words.number, words.finding, words.stage, words.deadline], rows);
}

/** What the round before found at the unit, closed or not: it is looked at again. */
export function lastRoundHtml(look: PackLook, { last }: InspectionPack): string {
  const { scope } = look;
  const { inspect: words } = scope.t;
  if (!last) return note(words.lastNever);
  const { round, from, to } = { ...last.round.round, round: last.round };
  const name = localName(scope.language, round.round.title, round.round.titleEn);
  const days = [from, to].filter(Boolean).join('—');
  const title = `<p>${packLink(look, roundHref(scope, round.id), escapeHtml(name))} <span class="meta">${escapeHtml(days)}</span></p>`;
  if (last.findings.length === 0) return `${title}${note(words.lastNone)}`;
  const rows = last.findings.map((view) => {
    const look_ = view.standing.closed ? words.relapsed : words.see;
    return rowHtml(look, view, 'last', `<span class="meta">${escapeHtml(look_)}</span>`);
  });
  return `${title}${tableHtml([words.number, words.finding, words.now, words.what], rows)}`;
}

function tableHtml(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  return `<table class="stack points-of"><thead><tr>${cells}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(look: PackLook, view: FindingView, list: 'open' | 'last', end: string): string {
  const { scope } = look;
  const { inspect: words } = scope.t;
  const title = findingTitle(scope, view);
  const language = findingTitleLanguage(scope, view);
  const statement = view.finding.statement === undefined ? '' : excerptOf(view.finding.statement, LENGTH);
  return [
    `<tr><th scope="row" class="nb">${packLink(look, findingHref(scope, view.id), escapeHtml(view.id))}</th>`,
    `<td><span${language ? ` lang="${language}"` : ''}>${escapeHtml(title)}</span>`,
    statement && statement !== title ? `<br><span class="meta" lang="zh-CN">${escapeHtml(statement)}</span>` : '',
    `</td><td data-h="${escapeHtml(list === 'open' ? words.stage : words.now)}"><span>${stageChipHtml(scope.t, view.standing)}</span></td>`,
    `<td data-h="${escapeHtml(list === 'open' ? words.deadline : words.what)}"><span>${end}</span></td></tr>`,
    look.as === 'file' && list === 'open'
      ? `<tr class="own"><td></td><td colspan="3">${noteHtml(look, `finding:${view.id}`, title)}</td></tr>`
      : '',
  ].join('');
}

function note(words: string): string {
  return `<p class="note">${escapeHtml(words)}</p>`;
}
