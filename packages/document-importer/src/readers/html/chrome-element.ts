import { attribute, type HtmlElement } from './html-node.js';

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'site-footer',
  aside: 'navigation',
  button: 'page-tool',
  select: 'form',
  textarea: 'form',
  menu: 'navigation',
  dialog: 'form',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  contentinfo: 'site-footer',
  search: 'form',
  menu: 'navigation',
  toolbar: 'page-tool',
};
const WORDS: readonly (readonly [words: ReadonlySet<string>, reason: string])[] = [
  [new Set(['footer', 'foot', 'copyright', 'bottom', 'icp', 'beian', 'jiucuo']), 'site-footer'],
  [
    new Set([
      'nav',
      'navbar',
      'navigation',
      'menu',
      'crumb',
      'crumbs',
      'breadcrumb',
      'location',
      'position',
      'weizhi',
      'sidebar',
      'related',
      'xiangguan',
      'pagination',
      'pager',
      'prevnext',
      'topbar',
      'sitemap',
      'friendlink',
      'recommend',
    ]),
    'navigation',
  ],
  [
    new Set(['share', 'bdsharebuttonbox', 'tool', 'tools', 'toolbar', 'print', 'fontsize', 'qrcode', 'ewm', 'erweima']),
    'page-tool',
  ],
  [new Set(['search', 'login', 'searchbox']), 'form'],
];
/** LibreOffice keeps the header and footer of the pages in blocks with these titles. */
const BY_TITLE: Readonly<Record<string, string>> = { header: 'page-header', footer: 'page-footer' };
/** Ids that Word and LibreOffice give the notes below a page, and what a reference to one leads to. */
const FOOTNOTE = /^(?:sd(?:foot|end)note|ftn|edn)\d{1,4}$/;
const TO_FOOTNOTE = /^#(?:sd(?:foot|end)note\d{1,4}sym|_(?:ftn|edn)\d{1,4})$/;
const WORD_BREAK = /[^a-z]{1,100}/;
const NOT_SHOWN =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;

/** Why an element is chrome by its tag, its role or the words of its class and id; undefined when nothing says so. */
export function chromeReason(element: HtmlElement): string | undefined {
  const byTag =
    BY_TAG[element.tagName] ?? BY_ROLE[attribute(element, 'role') ?? ''] ?? BY_TITLE[attribute(element, 'title') ?? ''];
  if (byTag) return byTag;
  if (FOOTNOTE.test(attribute(element, 'id') ?? '')) return 'footnote';
  const words = namesOf(element);
  return WORDS.find(([known]) => words.some((word) => known.has(word)))?.[1];
}

/** Whether an element is the raised mark that leads to a note below the page. */
export function isFootnoteMark(element: HtmlElement): boolean {
  return element.tagName === 'a' && TO_FOOTNOTE.test(attribute(element, 'href') ?? '');
}

/** Whether markup hides an element from every reader of the page. */
export function isHiddenElement(element: HtmlElement): boolean {
  return attribute(element, 'hidden') !== undefined || NOT_SHOWN.test(attribute(element, 'style') ?? '');
}

/** Words of class and id: `pageFoot_nav` is page, foot and nav. */
function namesOf(element: HtmlElement): readonly string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(WORD_BREAK);
}
