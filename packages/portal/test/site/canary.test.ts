import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { disclose, type Programme } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { tempTree } from '@zhunsheng/test-kit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CanaryCity, plantCanaries } from './canary-city.js';
import { formsOf, HAN, LATIN } from './canary-forms.js';
import { filesOf } from './read-site.js';
import { scanFile, scanFiles } from './scan-for-canaries.js';
import { buildSite, contentFolder } from './site-folder.js';

/** Kinds of output that carry records. Scripts and images carry none; `search/published-only.test.ts` searches the pair index. */
const KINDS = ['.html', '.css', '.json', '.csv', '.atom', '.ics'];

let city: CanaryCity;
let programme: Programme;
let published: ReadonlyMap<string, Buffer>;
let internal: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  city = plantCanaries();
  const overlay = tempTree(city.overlay);
  const build = (audience: string) =>
    filesOf(buildSite({ changes: city.changes, options: { programmes: [{ dir: 'content', overlay }], audience } }));
  published = build('public');
  internal = build('internal');
  programme = loadProgramme(contentFolder('xingzhou'), { overlay }).value;
});

describe('the planted strings', () => {
  test('are more than 200, each its own, Latin and Chinese', () => {
    const texts = city.canaries.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const marker of [LATIN, HAN])
      expect(texts.filter((text) => text.startsWith(marker)).length).toBeGreaterThan(100);
  });

  test('stand nowhere in the model city itself', () => {
    expect(scanFiles(filesOf(contentFolder('xingzhou')))).toEqual([]);
  });

  test('are read as records', () => {
    const records = JSON.stringify(programme);
    const unread = city.canaries.filter(({ text }) => !records.includes(text)).map(({ where }) => where);
    expect(new Set(unread)).toEqual(new Set(NO_RECORDS));
  });
});

describe('the public edition', () => {
  test('holds none of them in any byte', () => {
    expect(published.size).toBeGreaterThan(500);
    expect(scanFiles(published)).toEqual([]);
  });

  test('holds the public neighbours of what was left out', () => {
    expect(published.has('tasks/xz26-790/index.html')).toBe(true);
    expect(String(published.get('tasks/xz26-790/index.html'))).toContain('更正后的公开进展');
    expect(published.has('findings/2027-900/index.html')).toBe(true);
  });

  test('says how many records it leaves out', () => {
    const { removed, droppedReferences } = disclose(programme, 'public').disclosed;
    for (const kind of [
      'plan',
      'section',
      'task',
      'part',
      'log',
      'entry',
      'evidence',
      'inspection',
      'finding',
      'report',
    ] as const) {
      expect((removed[kind]?.withheld ?? 0) + (removed[kind]?.onRequest ?? 0), kind).toBeGreaterThanOrEqual(6);
    }
    expect(droppedReferences).toBeGreaterThanOrEqual(6 * 7);
  });

  test('of records with fields that a city added holds none of those', () => {
    const grown = withAddedFields(programme) as Programme;
    expect(JSON.stringify(disclose(grown, 'internal'))).toContain(`${LATIN}-added`);
    expect(JSON.stringify(disclose(grown, 'public'))).not.toContain(LATIN);
  });
});

describe('without the filter', () => {
  test.each(KINDS)('they stand in %s files', (kind) => {
    const files = [...internal].filter(([path]) => extname(path) === kind);
    expect(scanFiles(new Map(files)).length).toBeGreaterThan(0);
  });

  test('what every kind of record says is shown, so that the public edition could have leaked it', () => {
    const html = [...internal].flatMap(([path, bytes]) => (path.endsWith('.html') ? String(bytes) : [])).join();
    const shown = city.canaries.filter(({ text }) => html.includes(text)).map(({ where }) => where);
    expect(shown.length).toBeGreaterThan(200);
    for (const what of SHOWN) expect(shown).toContain(what);
  });
});

describe('the scan', () => {
  const markers = [LATIN, HAN].flatMap((marker) => formsOf(marker).map((form) => ({ marker, ...form })));
  const around = (bytes: Buffer) => Buffer.concat([Buffer.from('<p>前文'), bytes, Buffer.from('后文</p>')]);

  test.each(markers)('finds $name of $marker', ({ name, marker, bytes }) => {
    const forms = scanFile('a.js', around(bytes)).map(({ form }) => form);
    expect(forms).toContain(`${name} of ${marker}`);
  });

  test.each([LATIN, HAN])('finds Base64 of a longer text around %s', (marker) => {
    for (const before of ['', '前', '前文', 'x']) {
      const bytes = Buffer.from(Buffer.from(`${before}${marker}后文`).toString('base64'));
      expect(scanFile('a.json', bytes), before).not.toEqual([]);
    }
  });

  test('looks into gzip, Brotli, zip, gzip in gzip, names of files, capitals and words cut by tags', () => {
    const bytes = around(Buffer.from(`${HAN}一二三`));
    expect(scanFile('a.pf_fragment', gzipSync(bytes))).not.toEqual([]);
    expect(scanFile('a.html.gz', gzipSync(gzipSync(bytes)))).not.toEqual([]);
    expect(scanFile('a.html.br', brotliCompressSync(bytes))).not.toEqual([]);
    expect(scanFile('a.docx', storedZip('document.xml', bytes))).not.toEqual([]);
    expect(scanFile(`evidence/${LATIN}007.txt`, Buffer.alloc(0))).not.toEqual([]);
    expect(scanFile('a.txt', Buffer.from(LATIN.toUpperCase()))).not.toEqual([]);
    expect(scanFile('a.html', Buffer.from([...HAN].join('<wbr>')))).not.toEqual([]);
    expect(scanFile('a.html', around(Buffer.alloc(0)))).toEqual([]);
  });
});

/** Planted where the internal edition shows it. */
const SHOWN = [
  'title of a withheld section',
  'text of a withheld section',
  'title of a withheld task',
  'text of a withheld task',
  'part of a withheld task',
  'metric of a withheld task',
  'on-request part of a public task',
  'withheld part of a public task',
  'note of a withheld update',
  'note of an on-request update',
  'note in a withheld log',
  'note of a withheld verification',
  'reason of a withheld extension',
  'title of evidence',
  'title of a withheld inspection',
  'summary of a withheld inspection',
  'statement of a withheld finding',
  'public finding of a withheld inspection',
  'title of a withheld plan',
  'preamble of a withheld plan',
  'number of a withheld plan',
  'title of a withheld report',
  'body of a withheld report',
];

/** Planted where nothing is read as a record. */
const NO_RECORDS = [
  'content of a file of evidence',
  'comment in the programme',
  'comment in front matter',
  'hidden file',
  'contact of a unit',
];

/** The same records, each object with a field that no schema knows. */
function withAddedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAddedFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withAddedFields(field)]);
  return { ...Object.fromEntries(fields), addedByTheCity: `${LATIN}-added` };
}

/** A zip file of one entry that is not compressed. */
function storedZip(name: string, content: Buffer): Buffer {
  const fields = (signature: number, length: number) => {
    const header = Buffer.alloc(length);
    header.writeUInt32LE(signature, 0);
    return header;
  };
  const local = fields(0x04034b50, 30);
  local.writeUInt16LE(name.length, 26);
  const entry = fields(0x02014b50, 46);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = fields(0x06054b50, 22);
  end.writeUInt32LE(30 + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), content, entry, Buffer.from(name), end]);
}
