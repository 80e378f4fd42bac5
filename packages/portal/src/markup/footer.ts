import { dataHref } from '../data/address.js';
import { isDated } from '../data/is-dated.js';
import { escapeHtml } from '../text/escape-html.js';
import type { ProgrammeScope, Scope } from '../view/site.js';
import { oncePerScope } from './once-per-scope.js';

/** The inside of the footer, the same on every page of a scope: links to data and words on it, who runs the site, its registrations. */
export const footerHtml = oncePerScope((scope: Scope) => {
  const links = linksOf(scope).map((html) => `<li>${html}</li>`);
  const bodies = bodiesOf(scope).map(
    ([name, value]) => `${escapeHtml(name)} <span lang="zh-CN">${escapeHtml(value)}</span>`,
  );
  const records = recordsOf(scope).map(escapeHtml);
  const lines = [
    `<ul>${links.join('')}</ul>`,
    bodies.length > 0 && `<p>${bodies.join('　')}</p>`,
    records.length > 0 && `<p lang="zh-CN">${records.join('　')}</p>`,
  ];
  return `<div class="foot">${lines.filter(Boolean).join('')}</div>`;
});

function linksOf(scope: Scope): readonly string[] {
  const { t } = scope;
  const data = link(scope.href('data/'), t.data.title);
  return hasProgramme(scope) ? [data, ...programmeLinks(scope)] : [data];
}

function programmeLinks(scope: ProgrammeScope): readonly string[] {
  const { t, programme, site } = scope;
  const { licence, site: page } = programme.published;
  const links = [
    isDated(programme) && link(dataHref(scope, 'updates.atom'), t.data.feed),
    isDated(programme) && programme.dueMonths.size > 0 && link(dataHref(scope, 'deadlines.ics'), t.data.ics),
    link(scope.href('about/'), t.footer.about),
    site.programmes.length > 1 && link(scope.overview.href(''), t.overview.title),
    page?.errorReportUrl && link(page.errorReportUrl, t.footer.errors),
    licence && `${escapeHtml(t.footer.licence)} ${licenceHtml(licence)}`,
  ];
  return links.flatMap((html) => html || []);
}

function bodiesOf({ t, programme }: Scope): readonly (readonly [name: string, value: string])[] {
  const { site, publisher } = programme?.published ?? {};
  const bodies = [
    [t.footer.organiser, site?.organiser],
    [t.footer.undertaker, site?.undertaker],
    [t.footer.phone, site?.phone],
    [t.footer.publisher, site?.organiser ? undefined : publisher?.name],
  ] as const;
  return bodies.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function recordsOf({ t, programme }: Scope): readonly string[] {
  const site = programme?.published.site;
  const code = site?.identificationCode && `${t.footer.code} ${site.identificationCode}`;
  return [code, site?.icp, site?.policeRecord].flatMap((record) => record || []);
}

function hasProgramme(scope: Scope): scope is ProgrammeScope {
  return scope.programme !== undefined;
}

function link(href: string, words: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}

function licenceHtml({ url, name }: { readonly url?: string | undefined; readonly name: string }): string {
  return url ? `<a rel="license" href="${escapeHtml(url)}">${escapeHtml(name)}</a>` : escapeHtml(name);
}
