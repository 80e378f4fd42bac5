import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disclose } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { canonicalJson, type Manifest, ManifestSchema } from '@zhunsheng/plan-schema/manifest';
import { tempTree } from '@zhunsheng/test-kit';
import { describe, expect, test } from 'vitest';
import { serveData } from '../../src/integration/serve-data.js';
import { writeData } from '../../src/integration/write-data.js';
import { writeManifest } from '../../src/integration/write-manifest.js';
import { writeSitemap } from '../../src/integration/write-sitemap.js';
import { type Edition, siteOf } from '../data/model-city.js';

/** A folder with the data of an edition beside a page. */
function written(edition?: Edition): string {
  const folder = tempTree({ 'index.html': '<p>', 'tasks/index.html': '<p>', 'en/index.html': '<p>' });
  const site = siteOf(edition);
  writeData(site, folder);
  writeSitemap(site, folder);
  writeManifest(site, folder);
  return folder;
}

function manifestIn(folder: string): Manifest {
  return ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8')));
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

describe('the manifest', () => {
  const folder = written();
  const manifest = manifestIn(folder);

  test('names every file but itself with its size and hash, in order of path', () => {
    const paths = manifest.files.map(({ path }) => path);
    const onDisk = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    expect(new Set(paths)).toEqual(new Set(onDisk.filter((path) => path !== 'data/manifest.json')));
    expect(paths).toEqual(paths.toSorted());
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = readFileSync(join(folder, path));
      expect([content.length, sha256(content)]).toEqual([bytes, hash]);
    }
  });

  test('leaves out the release that comes after it', () => {
    writeFileSync(join(folder, 'data/release.json'), '{}');
    writeManifest(siteOf(), folder);
    expect(manifestIn(folder)).toEqual(manifest);
  });

  test('names every public record once, with the hash of its canonical JSON', () => {
    const published = disclose(
      loadProgramme(join(import.meta.dirname, '../../../../content/xingzhou')).value,
      'public',
    );
    const keys = manifest.records.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.startsWith('entry '))).toHaveLength(
      published.progress.reduce((sum, { log }) => sum + log.length, 0),
    );
    expect(keys.filter((key) => key.startsWith('evidence '))).toHaveLength(published.evidence.length);
    const [unit] = published.units;
    const record = manifest.records.find(({ kind, id }) => kind === 'unit' && id === unit?.id);
    expect(record?.sha256).toBe(sha256(canonicalJson(unit)));
  });
});

test('two runs write the same bytes', () => {
  const [one, other] = [written(), written()];
  const read = (folder: string) => readFileSync(join(folder, 'data/manifest.json'), 'utf8');
  expect(read(one)).toBe(read(other));
});

test('several programmes each have a folder of data, and one manifest', () => {
  const folder = written({ programmes: ['xingzhou', 'taian'], origin: undefined });
  for (const path of ['xingzhou/data/tasks.csv', 'taian/data/bundle.json', 'taian/data/schema/v1/task.schema.json']) {
    expect(existsSync(join(folder, path)), path).toBe(true);
  }
  expect(manifestIn(folder).programmes.map(({ id }) => id)).toEqual(['taian', 'xingzhou']);
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  expect(existsSync(join(folder, 'en/data'))).toBe(false);
});

test('the sitemap names the pages, and rules that the site brings stay', () => {
  const folder = tempTree({ 'index.html': '', 'tasks/xz26-101/index.html': '', '404.html': '', 'robots.txt': 'own' });
  writeSitemap(siteOf({ base: '/fzzf/' }), folder);
  const addresses = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)];
  expect(addresses.map(([, address]) => address)).toEqual([
    'https://fzzf.xingzhou.example/fzzf/',
    'https://fzzf.xingzhou.example/fzzf/tasks/xz26-101/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('own');
});

describe('while pages are being worked on', () => {
  const serve = serveData(siteOf({ base: '/fzzf/' }));

  /** What comes back for an address: media type and bytes, or nothing where the next handler is asked. */
  function ask(url: string): { type: string; text: string } | undefined {
    let answer: { type: string; text: string } | undefined;
    let type = '';
    const response = {
      setHeader: (_: string, value: string) => {
        type = value;
      },
      end: (content: string | Uint8Array) => {
        answer = { type, text: Buffer.from(content).toString() };
      },
    };
    serve({ url } as never, response as never, () => undefined);
    return answer;
  }

  test.each([
    ['/fzzf/data/tasks.csv', 'text/csv'],
    ['/fzzf/data/tasks/xz26-101.json?x=1', 'application/json'],
    ['/fzzf/data/tasks/xz26-101.feed.json', 'application/feed+json'],
    ['/fzzf/data/schema/v1/task.schema.json', 'application/schema+json'],
    ['/fzzf/data/deadlines.ics', 'text/calendar'],
  ])('%s is answered', (url, media) => {
    const answer = ask(url);
    expect(answer?.type).toBe(`${media}; charset=utf-8`);
    expect(answer?.text.length).toBeGreaterThan(100);
  });

  test.each(['/fzzf/tasks/', '/fzzf/data/', '/fzzf/data/nothing.json', '/fzzf/data/%E0%A4%A', '/data/tasks.csv'])(
    '%s is left to others',
    (url) => {
      expect(ask(url)).toBeUndefined();
    },
  );
});
