import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../browser/page-types.js';
import { deadLinks } from './links.js';
import { filesOf, type Page, pagesOf, readPage, withClass } from './read-site.js';
import { type DataLists, openLists } from './recount/data-lists.js';
import { wrongWith } from './recount/recount.js';

let files: ReadonlyMap<string, Buffer>;
let pages: readonly Page[];
let lists: DataLists;

beforeAll(() => {
  files = filesOf(builtSite('xingzhou'));
  pages = pagesOf(files);
  lists = openLists(files);
});

/** The figures of a page that differ from what the published lists come to. */
function wrongFigures(page: Page): string[] {
  return figuresOf(page).flatMap(({ kind, of, text }) => {
    const wrong = wrongWith(lists, { kind, of, text });
    return wrong === undefined ? [] : [`/${page.path}: “${text}” (${kind} ${of}) ${wrong}`];
  });
}

function figuresOf(page: Page) {
  const links = withClass(page, 'figure').filter(({ name }) => name === 'a');
  return links.map(({ attributes, text }) => ({
    kind: attributes['data-figure'] ?? '',
    of: attributes['data-of'] ?? '',
    href: attributes.href ?? '',
    text: text.replace(/\s+/g, ' ').trim(),
  }));
}

describe('every figure that links to its records', () => {
  test('comes to the same when it is counted anew from the published data', () => {
    expect(pages.flatMap(figuresOf).length).toBeGreaterThan(3000);
    expect(pages.flatMap(wrongFigures)).toEqual([]);
  });

  test('leads to a page, a place on a page or a file that is there', () => {
    const linked = pages.map((page) => ({ ...page, elements: page.elements.filter(isFigureOrPlace) }));
    expect(deadLinks(linked, files, '/')).toEqual([]);
  });

  test('is of a kind that stands for records, and every kind occurs', () => {
    const kinds = new Set(pages.flatMap(figuresOf).map(({ kind }) => kind));
    for (const kind of ['tasks', 'findings', 'score', 'indicator-value', 'coverage', 'effects', 'rank', 'scheme']) {
      expect(kinds).toContain(kind);
    }
  });
});

describe('a figure that was tampered with is found', () => {
  test.each([
    ['tasks', '> timeliness=overdue', '7 / 3'],
    ['findings', 'trait=in-hand', '99'],
    ['score', 'assessment=2028/hepu tree=final node=total', '100.01'],
    ['no-such-kind', '', '1'],
  ])('of %s', (kind, of, text) => {
    expect(wrongWith(lists, { kind, of, text })).toBeDefined();
  });

  test('whatever its kind, by one in its last digit', () => {
    const byKind = new Map(pages.flatMap(figuresOf).map((figure) => [figure.kind, figure]));
    for (const [kind, { of, text }] of byKind) {
      const changed = text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10));
      expect(wrongWith(lists, { kind, of, text }), kind).toBeUndefined();
      expect(wrongWith(lists, { kind, of, text: changed }), `${kind} ${of}: ${changed}`).toBeDefined();
    }
  });

  test('on a page', () => {
    const page = (count: number) =>
      readPage('x/', `<a class="figure" href="/" data-figure="findings" data-of="trait=closed">${count}</a>`);
    const closed = lists.rows('findings').filter(({ closed: isClosed }) => isClosed === true).length;
    expect(wrongFigures(page(closed))).toEqual([]);
    expect(wrongFigures(page(closed + 1))).toHaveLength(1);
  });
});

function isFigureOrPlace({ attributes }: Page['elements'][number]): boolean {
  return attributes['data-figure'] !== undefined || (attributes.id !== undefined && attributes.href === undefined);
}
