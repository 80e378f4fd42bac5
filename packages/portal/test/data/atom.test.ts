import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { dataTexts, ending, ORIGIN, scopeOf } from './model-city.js';

interface Link {
  readonly rel: string;
  readonly href: string;
}
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: readonly Link[];
  readonly content: unknown;
}
interface Feed extends Omit<Entry, 'content'> {
  readonly author: { readonly name: string };
  readonly entry?: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});
const texts = dataTexts(scopeOf());
const feeds = ending(texts, '.atom');

/** A feed as an independent reader of XML sees it. */
function read(text: string): Feed {
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { feed: Feed }).feed;
}

test('there is one for the programme and for each task, and for each unit that owes something', () => {
  const { programme } = scopeOf();
  const paths = feeds.map(([path]) => path);
  expect(paths).toContain('updates.atom');
  expect(paths.filter((path) => path.startsWith('tasks/'))).toHaveLength(programme.tasks.size);
  for (const { id, leads } of programme.units.values()) {
    if (leads.length > 0) expect(paths).toContain(`units/${id}.atom`);
  }
});

describe('every feed has what RFC 4287 asks for', () => {
  test.each(feeds.map(([path, text]) => [path, text] as const))('%s', (path, text) => {
    const feed = read(text);
    const entries = feed.entry ?? [];
    expect(feed.author.name).toBeTruthy();
    expect(feed.link.find(({ rel }) => rel === 'self')?.href).toBe(`${ORIGIN}/data/${path}`);
    for (const { id, title, updated, link } of [feed, ...entries]) {
      expect(id).toMatch(/^urn:zhunsheng:xingzhou:\S+$/);
      expect(title).toBeTruthy();
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/);
      expect(link.find(({ rel }) => rel === 'alternate')?.href).toMatch(/^https:\/\/fzzf\.xingzhou\.example\//);
    }
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted().reverse());
    if (days[0] !== undefined) expect(feed.updated).toBe(days[0]);
  });
});

test('the feed of a task holds all its entries, and the latest hundred of all tasks make the feed of the programme', () => {
  const { programme } = scopeOf();
  const entries = programme.published.progress.filter(({ task }) => task === 'xz26-101').flatMap(({ log }) => log);
  const findings = programme.tasks.get('xz26-101')?.findings ?? [];
  expect(read(texts.get('tasks/xz26-101.atom') ?? '').entry).toHaveLength(entries.length + findings.length);
  const [latest] = programme.published.progress
    .flatMap(({ log }) => log.map(({ date }) => date))
    .toSorted()
    .reverse();
  const whole = read(texts.get('updates.atom') ?? '');
  expect(whole.entry).toHaveLength(100);
  expect(whole.updated).toBe(`${latest}T00:00:00+08:00`);
});

test('without an address of its own a site links from the root of its host', () => {
  const [, text = ''] = ending(dataTexts(scopeOf({ origin: undefined, base: '/fzzf/' })), 'updates.atom')[0] ?? [];
  const feed = read(text);
  expect(feed.link.map(({ href }) => href)).toEqual(['/fzzf/data/updates.atom', '/fzzf/']);
  expect(text).not.toContain(ORIGIN);
});

test('a programme that is not tracked has a feed without entries, and none for its tasks', () => {
  const untracked = dataTexts(scopeOf({ programmes: ['taian'] }));
  expect(ending(untracked, '.atom').map(([path]) => path)).toEqual(['updates.atom']);
  expect(read(untracked.get('updates.atom') ?? '').entry).toBeUndefined();
});
