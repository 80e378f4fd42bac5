import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../browser/page-types.js';
import { deadLinks } from './links.js';
import { below, type Element, filesOf, type Page, pagesOf, readPage, withClass } from './read-site.js';
import { type DataLists, openLists } from './recount/data-lists.js';
import { wrongWith } from './recount/recount.js';

const PERCENTAGE = /\d+(?:\.\d+)?%/g;

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

/** Figures are links, or stand inside one. */
function figuresOf(page: Page) {
  return page.elements
    .filter(({ attributes }) => attributes['data-figure'] !== undefined)
    .map(({ attributes, text }) => ({
      kind: attributes['data-figure'] ?? '',
      of: attributes['data-of'] ?? '',
      text: text.replace(/\s+/g, ' ').trim(),
    }));
}

/** Elements of a page that are links with all that stands in them. */
function linkedElements(page: Page): ReadonlySet<Element> {
  const links = page.elements.filter(({ name, attributes }) => name === 'a' && attributes.href !== undefined);
  return new Set(links.flatMap((link) => [link, ...below(link)]));
}

describe('every figure that links to its records', () => {
  test('comes to the same when it is counted anew from the published data', () => {
    expect(pages.flatMap(figuresOf).length).toBeGreaterThan(10_000);
    expect(pages.flatMap(wrongFigures)).toEqual([]);
  });

  test('is a link or stands in one', () => {
    const unlinked = pages.flatMap((page) => {
      const linked = linkedElements(page);
      const figures = page.elements.filter(({ attributes }) => attributes['data-figure'] !== undefined);
      return figures.filter((figure) => !linked.has(figure)).map(({ text }) => `/${page.path}: ${text}`);
    });
    expect(unlinked).toEqual([]);
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

describe('no percentage and no score stands outside such a link', () => {
  test('on any page', () => {
    const english = pages.filter(({ path }) => path.startsWith('en/'));
    expect(english.length).toBeGreaterThan(300);
    expect(english.flatMap(unlinkedFigures)).toEqual([]);
  });

  test('and every percentage in the reading of a drawing is among the linked ones of its page', () => {
    const read = pages.flatMap((page) => {
      const linked = new Set(figuresOf(page).flatMap(({ text }) => text.match(PERCENTAGE) ?? []));
      const readings = withClass(page, 'figure-reading').flatMap(({ text }) => text.match(PERCENTAGE) ?? []);
      return readings.map((percentage) => ({
        place: `/${page.path}: ${percentage}`,
        isLinked: linked.has(percentage),
      }));
    });
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(({ isLinked }) => !isLinked).map(({ place }) => place)).toEqual([]);
  });

  test('and one that does is found', () => {
    const page = (html: string) => readPage('en/x/', `<main>${html}</main>`);
    expect(unlinkedFigures(page('<p>12% of <b>them</b></p>'))).toHaveLength(1);
    expect(unlinkedFigures(page('<p>in all <b>9.5 points</b></p>'))).toHaveLength(1);
    expect(unlinkedFigures(page('<a href="/" data-figure="tasks">12%</a> <span lang="zh-CN">12%</span>'))).toEqual([]);
  });
});

/**
 * Percentages and points on an English page outside links to their records. There everything that records say is marked
 * as Chinese, so that what is left are words of the portal; Chinese pages are made by the same templates.
 */
function unlinkedFigures(page: Page): string[] {
  const main = page.elements.filter(({ name }) => name === 'main');
  return main.flatMap(textsOf).flatMap((text) => {
    const found = text.replace('may not add up to 100%', '').match(/\d\s*%|\d\s*points?\b/);
    return found ? [`/${page.path}: ${text.trim().slice(0, 80)}`] : [];
  });
}

/** Words that quote a record or a rule: stories, rules of schemes, and drawings, whose numbers stand in the table below them. */
const QUOTED = ['story', 'how', 'rules', 'plain-list', 'figure-reading'];

/** What stands in an element itself and in those below it that are neither figures nor quoted. */
function textsOf(element: Element): string[] {
  const { name, attributes, children, text } = element;
  const classes = attributes.class?.split(' ') ?? [];
  const isFigure = attributes['data-figure'] !== undefined;
  if (isFigure || name === 'svg' || attributes.lang === 'zh-CN' || QUOTED.some((one) => classes.includes(one)))
    return [];
  const own = children.reduce((rest, child) => rest.replace(child.text, '\u0000'), text);
  return [own, ...children.flatMap(textsOf)];
}
