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

/** Ids of the entries of a feed, without what they all begin with. */
function idsIn(path: string): string[] {
  const entries = read(texts.get(path) ?? '').entry ?? [];
  return entries.map(({ id }) => id.replace('urn:zhunsheng:xingzhou:', ''));
}

test('the feed of a task holds all its entries and the steps of cures of findings about it', () => {
  const { published, tracking } = scopeOf().programme;
  for (const task of ['xz26-101', 'xz26-605']) {
    const entries = published.progress.filter((log) => log.task === task).flatMap(({ log }) => log);
    const cures = [...tracking.findings.values()].filter(({ target }) => target?.split('.')[0] === task);
    const steps = cures.flatMap(({ id, history }) =>
      history.map(({ entry }) => (entry ? `cure:${id}/${entry}` : `finding:${id}`)),
    );
    expect(idsIn(`tasks/${task}.atom`).sort()).toEqual(
      [...entries.map(({ id }) => `entry:${task}/${id}`), ...steps].sort(),
    );
  }
});

test('the latest hundred of everything make the feed of the programme', () => {
  const { published, tracking } = scopeOf().programme;
  const days = [
    ...published.progress.flatMap(({ log }) => log.map(({ date }) => date)),
    ...[...tracking.findings.values()].flatMap(({ history }) => history.map(({ date }) => date)),
    ...[...tracking.letters.values()].flatMap(({ date, answeredOn }) => [date, answeredOn ?? '']),
    ...published.assessments.flatMap(({ selfOn, verifiedOn, finalOn, reply }) => [
      selfOn ?? '',
      verifiedOn ?? '',
      finalOn ?? '',
      reply?.date ?? '',
    ]),
  ];
  const whole = read(texts.get('updates.atom') ?? '');
  const newest = days
    .filter((day) => day !== '')
    .toSorted()
    .reverse()
    .slice(0, 100);
  expect(whole.entry?.map(({ updated }) => updated.slice(0, 10))).toEqual(newest);
});

test('the feed of a unit tells of cures, letters and results', () => {
  const { published, tracking } = scopeOf().programme;
  const all = new Set(ending(texts, '.atom').flatMap(([path]) => (path.startsWith('units/') ? idsIn(path) : [])));
  for (const { year, unit } of published.assessments) expect(all).toContain(`assessment:${year}/${unit}/verified`);
  for (const { id, answeredOn } of tracking.letters.values()) {
    expect(all).toContain(`letter:${id}`);
    expect(all.has(`answer:${id}`)).toBe(answeredOn !== undefined);
  }
  for (const { id, unit, foundOn } of tracking.findings.values()) {
    if (unit !== undefined && foundOn !== undefined) expect(all).toContain(`finding:${id}`);
  }
});

test('without an address of its own a site links from the root of its host', () => {
  const [, text = ''] = ending(dataTexts(scopeOf({ origin: undefined, base: '/fzzf/' })), 'updates.atom')[0] ?? [];
  const feed = read(text);
  expect(feed.link.map(({ href }) => href)).toEqual(['/fzzf/data/updates.atom', '/fzzf/']);
  expect(text).not.toContain(ORIGIN);
});

test('a programme that is not tracked has a feed without entries, dated by its data, and none for its tasks', () => {
  const untracked = dataTexts(scopeOf({ programmes: ['taian'] }));
  expect(ending(untracked, '.atom').map(([path]) => path)).toEqual(['updates.atom']);
  const feed = read(untracked.get('updates.atom') ?? '');
  expect(feed.entry).toBeUndefined();
  expect(feed.updated).toBe('2021-12-30T00:00:00+08:00');
});
