import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { findingHref, taskHref } from '../text/links.js';
import { excerptOf } from '../text/markdown-html.js';
import type { CheckItem } from '../view/inspection-pack.js';
import type { Evidence } from '../view/records.js';
import { chipHtml, chipsHtml } from './chip.js';
import { noteHtml, type PackLook, packLink } from './pack-look.js';

/** Parts of a task that are written out; a task of more is read on its page. */
const PARTS = 4;
/** Characters of a part, and of what was said of it. */
const LENGTH = 56;

const BOX =
  '<svg class="box" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 1h14v14H1z" fill="none" stroke="currentColor"/></svg>';

/** The tasks to check as a table: what to look at, where the evidence is, and room to tick. */
export function checksHtml(look: PackLook, items: readonly CheckItem[]): string {
  const { inspect: words } = look.scope.t;
  const head = [words.task, words.state, words.what, words.where].map(
    (text) => `<th scope="col">${escapeHtml(text)}</th>`,
  );
  const tick = `<th scope="col" class="todo"><span class="vh">${escapeHtml(words.tick)}</span></th>`;
  const rows = items.map((item) => rowHtml(look, item)).join('');
  return `<table class="stack check"><thead><tr>${tick}${head.join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

function rowHtml(look: PackLook, item: CheckItem): string {
  const { t } = look.scope;
  const { inspect: words } = t;
  const { task, standing, id } = item.task;
  const { verification } = standing;
  const chips = `${chipsHtml(t, standing)}${chipHtml(verification.state, t.states[verification.state])}`;
  const cell = (name: string, html: string) => `<td data-h="${escapeHtml(name)}"><div>${html}</div></td>`;
  return [
    `<tr><td>${tickHtml(look, item)}</td>`,
    `<th scope="row"><span lang="zh-CN">${packLink(look, taskHref(look.scope, id), escapeHtml(task.title))}</span>${metaHtml(item)}</th>`,
    `<td data-h="${escapeHtml(words.state)}"><span class="chips">${chips}</span></td>`,
    cell(words.what, `${whyHtml(look, item)}${pointsHtml(look, item)}`),
    cell(words.where, evidenceHtml(look, item)),
    '</tr>',
    look.as === 'file'
      ? `<tr class="own"><td></td><td colspan="4">${noteHtml(look, `task:${id}`, task.title)}</td></tr>`
      : '',
  ].join('');
}

function tickHtml({ scope, as }: PackLook, { task: { id, task } }: CheckItem): string {
  if (as === 'page') return BOX;
  const label = escapeHtml(scope.t.inspect.file.checkOf(task.title));
  return `<input type="checkbox" data-check="task:${escapeHtml(id)}" aria-label="${label}">`;
}

function metaHtml({ task: { task, due } }: CheckItem): string {
  const { number = '' } = task;
  if (number === '' && due === '') return '';
  const shown = number && `<span${/^（/.test(number) ? ' class="cn"' : ''}>${escapeHtml(number)}</span>`;
  const apart = number === '' || number.endsWith('）') ? '' : '　';
  return `<br><span class="meta" lang="zh-CN">${shown}${apart}${escapeHtml(due)}</span>`;
}

function whyHtml({ scope: { t } }: PackLook, { reason, because, findings }: CheckItem): string {
  const because_ = because ? t.reasons[because.code](because) : findings.map(({ id }) => id).join(t.list);
  const tone = reason === 'overdue' || reason === 'returned' ? ' class="late"' : '';
  return `<p class="why"><b${tone}>${escapeHtml(t.inspect.reasons[reason])}</b> <span class="meta">${escapeHtml(because_)}</span></p>`;
}

function pointsHtml(look: PackLook, item: CheckItem): string {
  const points = [...partPoints(look, item), ...saidPoints(look, item), ...findingPoints(look, item)];
  return points.length > 0 ? `<ul class="points">${points.map((html) => `<li>${html}</li>`).join('')}</ul>` : '';
}

/** The words of the plan that the work is held against, with the target where one is set. */
function partPoints({ scope: { t } }: PackLook, { task: { task } }: CheckItem): readonly string[] {
  const { inspect: words } = t;
  const named = task.blocks.filter(({ id }) => id !== undefined);
  const parts = named.length > 0 ? named : task.blocks.slice(0, 1);
  const shown = parts.slice(0, PARTS).map(({ text, targets }) => {
    const goals = (named.length > 0 ? targets : [...targets, ...task.targets]).map((target) => target.text);
    const goal = goals.length > 0 ? point(words.goal, goals.join('；')) : '';
    return `${point(words.against, excerptOf(text, LENGTH))}${goal && `<br>${goal}`}`;
  });
  const more = parts.length - shown.length;
  return more > 0 ? [...shown, `<span class="meta">${escapeHtml(words.moreParts(more))}</span>`] : shown;
}

function saidPoints({ scope: { t } }: PackLook, { claim, returned }: CheckItem): readonly string[] {
  const { inspect: words } = t;
  const said = claim && `${words.claimed} ${claim.date} ${t.states[claim.progress]}`;
  return [
    ...(said === undefined ? [] : [point(said, excerptOf(claim?.note ?? '', LENGTH))]),
    ...(returned?.note ? [point(words.sentBack, excerptOf(returned.note, LENGTH))] : []),
  ];
}

function findingPoints(look: PackLook, { findings }: CheckItem): readonly string[] {
  const { scope } = look;
  return findings.map((view) => {
    const link = packLink(look, findingHref(scope, view.id), escapeHtml(view.id));
    const language = findingTitleLanguage(scope, view) ?? scope.language;
    return `<span class="of">${escapeHtml(scope.t.inspect.cures)}</span> ${link} <span lang="${language}">${escapeHtml(findingTitle(scope, view))}</span>`;
  });
}

function point(name: string, text: string): string {
  return `<span class="of">${escapeHtml(name)}</span> <span lang="zh-CN">${escapeHtml(text)}</span>`;
}

function evidenceHtml(look: PackLook, { evidence, claim }: CheckItem): string {
  const { inspect: words } = look.scope.t;
  if (evidence.length === 0) return `<span class="of">${escapeHtml(claim ? words.noEvidence : words.noReport)}</span>`;
  return `<ul class="points">${evidence.map((one) => `<li lang="zh-CN">${sourceHtml(look, one)}</li>`).join('')}</ul>`;
}

function sourceHtml(look: PackLook, { title, issuer, docNumber, date, url }: Evidence): string {
  const facts = [issuer, docNumber, date].filter(Boolean).join('，');
  return `${packLink(look, url, escapeHtml(title))}${facts && `<br><span class="meta">${escapeHtml(facts)}</span>`}`;
}
