import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { deadLinks, isExternal, linksOf } from './links.js';
import { filesOf, metaOf, type Page, pagesOf, readPage, withClass } from './read-site.js';
import { buildSite } from './site-folder.js';

const TASK_PAGE_LIMIT = 15 * 1024;
const BASES = ['/', '/fzzf/'] as const;

let built: Record<(typeof BASES)[number], ReadonlyMap<string, Buffer>>;
let files: ReadonlyMap<string, Buffer>;
let pages: readonly Page[];
let internal: readonly Page[];

beforeAll(() => {
  built = { '/': filesOf(buildSite()), '/fzzf/': filesOf(buildSite({ base: '/fzzf' })) };
  files = built['/'];
  pages = pagesOf(files);
  internal = pagesOf(filesOf(buildSite({ options: { audience: 'internal' } })));
});

/** Addresses of the pages that do not pass. */
function failing(passes: (page: Page) => boolean, among = pages): string[] {
  return among.filter((page) => !passes(page)).map(({ path }) => path);
}

const all = (page: Page, name: string) => page.elements.filter((element) => element.name === name);
const below = (...folders: string[]) =>
  pages.filter(({ path }) => folders.some((folder) => new RegExp(`^(?:en/)?${folder}/[^/]+/$`).test(path)));

describe('addresses', () => {
  test.each(BASES)('every link and anchor resolves below %s', (base) => {
    expect(deadLinks(pagesOf(built[base]), built[base], base)).toEqual([]);
  });

  test('a link to a missing page, a missing anchor or out of the base counts as dead', () => {
    const page = readPage('a/', '<a href="../b/">b</a><a href="#x">x</a><a href="/">out</a><a href="/fzzf/a/">a</a>');
    expect(deadLinks([page], new Map([['a/index.html', '']]), '/fzzf/')).toEqual(['a/ → ../b/', 'a/ → #x', 'a/ → /']);
  });

  test('nothing is loaded from another site', () => {
    const loaded = pages.flatMap(linksOf).filter(({ followed, href }) => !followed && isExternal(href));
    expect(loaded).toEqual([]);
    for (const [path, bytes] of files) {
      if (path.endsWith('.css')) expect(bytes.toString(), path).not.toMatch(/@import|url\(\s*['"]?(?:https?:)?\/\//);
    }
  });

  test('no file names a folder of the machine that built it', () => {
    const named = [...files].filter(([, bytes]) =>
      /\/(?:tmp|root|home|work)\/|node_modules|file:\/\//.test(String(bytes)),
    );
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

describe('every page', () => {
  test('has a language, one first heading and one main part that the skip link leads to', () => {
    expect(
      failing((page) => all(page, 'html')[0]?.attributes.lang === (page.path.startsWith('en/') ? 'en' : 'zh-CN')),
    ).toEqual([]);
    expect(failing((page) => all(page, 'h1').length === 1)).toEqual([]);
    expect(failing((page) => all(page, 'main').length === 1 && all(page, 'a')[0]?.attributes.href === '#main')).toEqual(
      [],
    );
  });

  test('never uses an id twice', () => {
    const unique = (page: Page) => {
      const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
      return new Set(ids).size === ids.length;
    };
    expect(failing(unique)).toEqual([]);
  });

  test('carries a policy that allows nothing inline and nothing from elsewhere', () => {
    const policy = (page: Page) =>
      page.elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes
        .content;
    expect(failing((page) => policy(page)?.startsWith("default-src 'none';") ?? false)).toEqual([]);
    expect(failing((page) => !/unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy(page) ?? ''))).toEqual([]);
  });

  test('has no inline style, script or handler', () => {
    expect(failing((page) => all(page, 'style').length === 0)).toEqual([]);
    expect(
      failing((page) =>
        all(page, 'script').every(({ attributes, text }) => attributes.src !== undefined && text === ''),
      ),
    ).toEqual([]);
    const inline = (page: Page) =>
      page.elements
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => name === 'style' || /^on[a-z]/.test(name));
    expect(failing((page) => inline(page).length === 0)).toEqual([]);
  });

  test('says that the data is made up and as of which day it stands', () => {
    expect(
      failing((page) => withClass(page, 'notice').some(({ text }) => /演示数据|Demonstration/.test(text))),
    ).toEqual([]);
    expect(
      failing(
        (page) =>
          page.path === '404.html' ||
          /数据截至\s*2029-03-31|as of\s*2029-03-31/i.test(all(page, 'body')[0]?.text ?? ''),
      ),
    ).toEqual([]);
  });

  test('carries the site and column tags of government websites', () => {
    expect(failing((page) => /星洲市法治政府建设|Xingzhou/.test(metaOf(page, 'SiteName') ?? ''))).toEqual([]);
    expect(failing((page) => metaOf(page, 'SiteDomain') === 'fzzf.xingzhou.example')).toEqual([]);
    expect(failing((page) => metaOf(page, 'SiteIDCode') === '0000000000')).toEqual([]);
    for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType', 'description']) {
      expect(
        failing((page) => Boolean(metaOf(page, name))),
        name,
      ).toEqual([]);
    }
  });

  test('of a document or record carries the article tags', () => {
    const articles = below('tasks', 'plans', 'reports', 'inspections', 'findings');
    expect(articles.length).toBeGreaterThan(150);
    expect(failing((page) => Boolean(metaOf(page, 'ArticleTitle')), articles)).toEqual([]);
    expect(failing((page) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(metaOf(page, 'PubDate') ?? ''), articles)).toEqual(
      [],
    );
    expect(failing((page) => metaOf(page, 'Url') === `/${page.path}`, articles)).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map((page) => all(page, 'title')[0]?.text);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('of the public edition may be indexed and has no banner', () => {
    expect(
      failing((page) => metaOf(page, 'robots') === undefined && !/内部版|Internal edition/.test(page.html)),
    ).toEqual([]);
  });

  test('of the internal edition says so and refuses search engines', () => {
    expect(internal.length).toBeGreaterThan(pages.length);
    expect(failing((page) => metaOf(page, 'robots') === 'noindex', internal)).toEqual([]);
    expect(
      failing((page) => withClass(page, 'notice').some(({ text }) => /内部版|Internal edition/.test(text)), internal),
    ).toEqual([]);
  });
});

describe('a task page', () => {
  test('weighs no more than 15 KB with its styles and carries no script', () => {
    const tasks = below('tasks');
    const heavy = tasks.filter((page) => weightOf(page) > TASK_PAGE_LIMIT);
    expect(tasks.length).toBeGreaterThan(140);
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(failing((page) => all(page, 'script').length === 0, tasks)).toEqual([]);
  });
});

/** Bytes of a page and its style sheets as a server sends them. */
function weightOf(page: Page): number {
  const sheets = all(page, 'link').filter(({ attributes }) => attributes.rel === 'stylesheet');
  const bodies = sheets.map(({ attributes }) => files.get(attributes.href?.slice(1) ?? '') ?? Buffer.alloc(0));
  return [Buffer.from(page.html), ...bodies].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
