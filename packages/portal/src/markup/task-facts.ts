import { escapeHtml } from '../text/escape-html.js';
import { clauseLink, facetHref, findingHref, planHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';
import { upperLinksOf } from '../view/upper-links.js';

/** What is on record of a task beside its words and its state: the inside of a list of terms. */
export function taskFactsHtml(scope: ProgrammeScope, view: TaskView): string {
  const { task: words } = scope.t;
  const { lastEntry, reported } = view.standing;
  const facts: readonly (readonly [term: string, html: string])[] = [
    [words.plan, planHtml(scope, view)],
    [words.section, sectionHtml(scope, view)],
    [words.theme, themeHtml(scope, view)],
    [words.id, escapeHtml(view.id)],
    [words.lastReport, lastEntry ? `<time>${lastEntry}</time>` : ''],
    [words.reportedLabel, (reported.of ?? 1) > 1 ? escapeHtml(words.reported(reported.reported, reported.of)) : ''],
    [words.findings, view.findings.map(({ id }) => `${linkHtml(findingHref(scope, id), id)} `).join('')],
    [words.upper, upperHtml(scope, view)],
  ];
  const shown = facts.filter(([, html]) => html !== '');
  return shown.map(([term, html]) => `<div><dt>${escapeHtml(term)}</dt><dd>${html}</dd></div>`).join('');
}

function planHtml(scope: ProgrammeScope, { plan: { id, plan } }: TaskView): string {
  return linkHtml(planHref(scope, id), localName(scope.language, plan.title, plan.titleEn), 'zh-CN');
}

function sectionHtml(scope: ProgrammeScope, { section }: TaskView): string {
  if (!section) return '';
  const { number = '', title } = section.section;
  return linkHtml(facetHref(scope, 'section', section.id), `${number}${title}`, 'zh-CN');
}

function themeHtml(scope: ProgrammeScope, { theme: id }: TaskView): string {
  const theme = id === undefined ? undefined : scope.programme.themes.get(id);
  return theme
    ? linkHtml(facetHref(scope, 'theme', theme.id), localName(scope.language, theme.title, theme.titleEn))
    : '';
}

function upperHtml(scope: ProgrammeScope, { task }: TaskView): string {
  const lines = upperLinksOf(task).map(({ clause, relation }) => {
    const { text, href } = clauseLink(scope, clause);
    const about = relation ? escapeHtml(scope.t.task.relation(relation)) : '';
    return `<span class="line" lang="zh-CN">${linkHtml(href, text)}${about}</span>`;
  });
  return lines.join('');
}

/** A link; without an address only its words, which a reader cannot follow. */
function linkHtml(href: string | undefined, text: string, language?: string): string {
  const address = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
  return `<a${address}${language === undefined ? '' : ` lang="${language}"`}>${escapeHtml(text)}</a>`;
}
