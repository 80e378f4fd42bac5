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

/** Folders of pages and data, each of which shows records that may be withheld. */
const FOLDERS = [
  'assessments/',
  'data/assessments/',
  'data/findings/',
  'data/indicators/',
  'data/letters/',
  'data/schemes/',
  'findings/',
  'indicators/',
  'inspect/',
  'inspections/',
  'rectification/',
  'search-index/',
  'units/',
];

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
  test('are more than a thousand, each its own, Latin and Chinese', () => {
    const texts = city.canaries.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const marker of [LATIN, HAN])
      expect(texts.filter((text) => text.startsWith(marker)).length).toBeGreaterThan(400);
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
    expect(String(published.get('findings/2027-900/index.html'))).toContain('公开的整改方案');
    expect(String(published.get('indicators/zb-800/index.html'))).toContain('公开的数值');
    expect(String(published.get('assessments/2020/wangchao/index.html'))).toContain('公开的评分项');
    expect(String(published.get('units/wangchao/index.html'))).toContain('公开的函件');
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
      'rectification',
      'closure',
      'letter',
      'catalogue',
      'indicator',
      'observation',
      'scheme',
      'assessment',
      'report',
    ] as const) {
      expect((removed[kind]?.withheld ?? 0) + (removed[kind]?.onRequest ?? 0), kind).toBeGreaterThanOrEqual(6);
    }
    expect(droppedReferences).toBeGreaterThanOrEqual(6 * 14);
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

  test.each(FOLDERS)('they stand below %s', (folder) => {
    const files = [...internal].filter(([path]) => path.startsWith(folder));
    expect(scanFiles(new Map(files)).length).toBeGreaterThan(0);
  });

  test('what every kind of record says is shown, so that the public edition could have leaked it', () => {
    const pages = [...internal].flatMap(([path, bytes]) => (path.endsWith('.html') ? String(bytes) : []));
    const found = new Set(pages.flatMap((html) => html.match(PLANTED) ?? []));
    const shown = city.canaries.filter(({ text }) => found.has(text)).map(({ where }) => where);
    expect(shown.length).toBeGreaterThan(500);
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

/** A planted string as it stands in a page. */
const PLANTED = new RegExp(`${LATIN}\\d{4}|${HAN}[〇一二三四五六七八九]{4}`, 'gu');

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
  'title of a withheld finding',
  'statement of a withheld finding',
  'goal of a withheld cure of a withheld finding',
  'measure of a withheld cure of a withheld finding',
  'effect of a withheld cure of a withheld finding',
  'note of a withheld cure of a public finding',
  'method of a withheld closure of a public finding',
  'conclusion of a withheld closure of a public finding',
  'note of a withheld step',
  'reason of an on-request extension of a cure',
  'reason of a withheld decision',
  'number of a withheld letter',
  'matter of a withheld letter',
  'answer to a withheld letter',
  'title of a withheld indicator',
  'title of an indicator below a withheld one',
  'indicator of a withheld catalogue',
  'note of a withheld value',
  'withdrawal of a withheld value',
  'on-request statement of no data',
  'item of a withheld scheme',
  'note of a withheld result',
  'reason of the final points of a withheld result',
  'reply to a withheld result',
  'proposal of a withheld inspection',
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
