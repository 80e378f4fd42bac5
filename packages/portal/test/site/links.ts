import type { Page } from './read-site.js';

/** An address that a page names, as it stands there. */
export interface Link {
  readonly page: string;
  readonly href: string;
  /** Whether a click leads there; else the browser loads it by itself. */
  readonly followed: boolean;
}

const ATTRIBUTES = ['href', 'src', 'action', 'data', 'poster', 'data-columns', 'data-tasks', 'data-pagefind'];

/** Every address that a page names. */
export function linksOf(page: Page): Link[] {
  return page.elements.flatMap(({ name, attributes }) =>
    ATTRIBUTES.flatMap((attribute) => {
      const href = attributes[attribute];
      return href === undefined ? [] : [{ page: page.path, href, followed: name === 'a' }];
    }),
  );
}

/** Links of the pages that lead nowhere: out of the base, to no file, or to an anchor that its page does not have. */
export function deadLinks(pages: readonly Page[], files: ReadonlyMap<string, unknown>, base: string): string[] {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  return pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !isExternal(link.href))
      .filter((link) => !resolves(new URL(link.href, `http://site${base}${link.page}`), files, anchors, base))
      .map(({ href }) => `${page.path || '/'} → ${href}`),
  );
}

/** Whether an address leads to another site. */
export function isExternal(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

function resolves(
  target: URL,
  files: ReadonlyMap<string, unknown>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  base: string,
): boolean {
  if (!target.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(target.pathname.slice(base.length));
  if (!files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) return false;
  return target.hash === '' || (anchors.get(path)?.has(decodeURIComponent(target.hash.slice(1))) ?? false);
}

function anchorsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.flatMap(({ attributes }) => attributes.id ?? []));
}
