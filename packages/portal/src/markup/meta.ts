import type { Messages } from '../messages/messages.js';
import { escapeHtml } from '../text/escape-html.js';
import type { Scope } from '../view/site.js';
import { oncePerScope } from './once-per-scope.js';
import { type Powers, policyOf } from './policy.js';
import { siteNameOf } from './site-name.js';

/** What the page says of itself when it shows a document or record of its own. */
export interface Article {
  readonly title: string;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
}

/** What a page says of itself in its head. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** Key of the menu entry that the page belongs to. */
  readonly column: keyof Messages['nav'];
  readonly powers: Powers;
  readonly article?: Article | undefined;
  /** Path of the page below the origin. */
  readonly path: string;
}

/** The head of a page down to its links: policy, title, description and the terms by which government sites are listed. */
export function metaHtml(scope: Scope, page: PageMeta): string {
  const { title, description, column, powers, article, path } = page;
  return [
    policyHtml(scope, powers),
    title === siteNameOf(scope) ? '' : `${escapeHtml(title)}｜`,
    titleEnd(scope),
    meta('description', description),
    siteHtml(scope, column),
    meta('ColumnDescription', description),
    columnHtml(scope, column),
    article ? articleHtml(article, path) : '',
  ].join('');
}

const policyHtml = oncePerScope((_: Scope, powers: Powers) => {
  return `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(powers)}"><title>`;
});

const titleEnd = oncePerScope((scope: Scope) => {
  const viewport = meta('viewport', 'width=device-width, initial-scale=1');
  return `${escapeHtml(listedName(scope))}</title>${viewport}`;
});

const siteHtml = oncePerScope((scope: Scope, column: keyof Messages['nav']) => {
  const { site, t, programme } = scope;
  const { domain, identificationCode } = programme?.published.site ?? {};
  return [
    meta('color-scheme', 'light dark'),
    meta('format-detection', 'telephone=no'),
    site.audience === 'internal' ? meta('robots', 'noindex') : '',
    meta('SiteName', listedName(scope)),
    domain ? meta('SiteDomain', domain) : '',
    identificationCode ? meta('SiteIDCode', identificationCode) : '',
    meta('ColumnName', t.nav[column]),
  ].join('');
});

const columnHtml = oncePerScope((scope: Scope, column: keyof Messages['nav']) => {
  const name = scope.t.nav[column];
  const type = scope.programme?.published.site?.columnType ?? name;
  return meta('ColumnKeywords', `${name},${siteNameOf(scope)}`) + meta('ColumnType', type);
});

function articleHtml({ title, date, source }: Article, path: string): string {
  return [
    meta('ArticleTitle', title),
    date ? meta('PubDate', `${date} 00:00`) : '',
    source ? meta('ContentSource', source) : '',
    meta('Url', path),
  ].join('');
}

/** The name of the site as lists of sites show it. */
function listedName(scope: Scope): string {
  return scope.t.site(siteNameOf(scope), scope.programme?.published.demonstration !== undefined);
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}
