import type { Messages } from '../messages/messages.js';
import { escapeHtml } from '../text/escape-html.js';
import { localName } from '../text/local-name.js';
import { menuOf } from '../view/menu.js';
import type { Scope } from '../view/site.js';
import { carryingLarge } from './carrying-large.js';
import { oncePerScope } from './once-per-scope.js';
import type { Powers } from './policy.js';
import { siteNameOf } from './site-name.js';

/** What of a header differs from page to page. */
export interface HeaderLook {
  /** Key of the menu entry that the page belongs to. */
  readonly column: keyof Messages['nav'];
  readonly powers: Powers;
  /** Whether a script tells the reader that the data has grown old. */
  readonly watch: boolean;
  /** Path of the page below its scope, where its twin in the other language stands as well. */
  readonly path: string;
}

/** The inside of a page's header: notices, name of the site, tools and menu. */
export function headerHtml(scope: Scope, { column, powers, watch, path }: HeaderLook): string {
  const notices = noticesHtml(scope, watch ? 'watch' : '');
  const tools = `${toolsHtml(scope, powers)}${twinHtml(scope, path)}`;
  const ways = `<div class="masthead">${tools}</ul></div>${navHtml(scope, column)}`;
  return `<div class="hang">${notices}${powers === 'none' ? carryingLarge(ways) : ways}</div>`;
}

const noticesHtml = oncePerScope((scope: Scope, watch: 'watch' | '') => {
  const { t, site, language, programme } = scope;
  const { demonstration, demonstrationEn, thresholds } = programme?.published ?? {};
  const words = demonstration && localName(language, demonstration, demonstrationEn);
  const asOf = watch && programme?.asOf;
  return [
    site.audience === 'internal' && notice(`<b>${escapeHtml(t.internal)}</b>`),
    words && notice(`<b>${escapeHtml(t.demonstration)}</b>　<span>${escapeHtml(words)}</span>`),
    scope.summarised && notice(`<b>${escapeHtml(t.summaryNotice)}</b>　${escapeHtml(t.summaryNoticeText)}`),
    asOf &&
      `<p class="notice" hidden data-as-of="${escapeHtml(asOf)}" data-limit="${thresholds?.staleDays}">${escapeHtml(t.staleNotice)}</p>`,
  ]
    .filter(Boolean)
    .join('');
});

function notice(html: string): string {
  return `<p class="notice">${html}</p>`;
}

/** The name of the site and its tools, but for the list's end. */
const toolsHtml = oncePerScope((scope: Scope, powers: Powers) => {
  const { t } = scope;
  const name = `<a class="site" href="${escapeHtml(scope.href(''))}">${escapeHtml(siteNameOf(scope))}</a>`;
  const large = `<li><a class="to-large" href="#large">${escapeHtml(t.largeText)}</a><a class="to-normal" href="#top">${escapeHtml(t.normalText)}</a></li>`;
  const attributes = `data-theme-switch data-dark="${escapeHtml(t.dark)}" data-light="${escapeHtml(t.light)}"`;
  const theme = `<li><button type="button" hidden ${attributes}>${escapeHtml(t.dark)}</button></li>`;
  return `${name}<ul class="tools">${large}${powers === 'none' ? '' : theme}`;
});

function twinHtml({ t, otherLanguage }: Scope, path: string): string {
  if (!otherLanguage) return '';
  const { language } = otherLanguage;
  const href = escapeHtml(otherLanguage.href(path));
  return `<li><a href="${href}" lang="${language}" hreflang="${language}">${escapeHtml(t.otherLanguage)}</a></li>`;
}

const navHtml = oncePerScope((scope: Scope, column: keyof Messages['nav']) => {
  const entries = menuOf(scope).map(({ key, path }) => {
    const current = key === column ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(scope.href(path))}"${current}>${escapeHtml(scope.t.nav[key])}</a></li>`;
  });
  return `<nav class="nav" aria-label="${escapeHtml(scope.t.mainNavigation)}"><ul>${entries.join('')}</ul></nav>`;
});
