import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { dcatOf } from '../../src/data/catalogue/dcat.js';
import { schemaOrgOf } from '../../src/data/catalogue/schema-org.js';
import { mainFiles } from '../../src/data/main-files.js';
import { robotsText } from '../../src/data/robots.js';
import { sitemapFiles } from '../../src/data/sitemap.js';
import { ORIGIN, scopeOf } from './model-city.js';

type Node = Readonly<Record<string, unknown>>;

const scope = scopeOf();
const files = mainFiles(scope);
const byAddress = new Map(files.map((file) => [`${ORIGIN}/data/${file.path}`, file]));

test('the DCAT catalogue names every data file with its size, its media type and its hash', () => {
  const catalogue = JSON.parse(dcatOf(scope, files)) as Node & { 'dcat:dataset': Node[] };
  expect(catalogue['@type']).toBe('dcat:Catalog');
  const distributions = catalogue['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution'] as Node[]);
  expect(distributions).toHaveLength(files.length);
  for (const distribution of distributions) {
    const file = byAddress.get((distribution['dcat:downloadURL'] as Node)['@id'] as string);
    expect((distribution['dcat:byteSize'] as Node)['@value']).toBe(String(file?.bytes.length));
    expect((distribution['spdx:checksum'] as Node)['spdx:checksumValue']).toBe(file?.sha256);
  }
  for (const dataset of catalogue['dcat:dataset']) expect(dataset['dct:license']).toBeTruthy();
});

test('for search engines there are a service, a catalogue and data sets', () => {
  const { '@graph': graph } = JSON.parse(schemaOrgOf(scope, files)) as { '@graph': Node[] };
  expect(graph.map((node) => node['@type'])).toEqual(['GovernmentService', 'DataCatalog']);
  const sets = graph[1]?.dataset as Node[];
  expect(sets.every((set) => set['@type'] === 'Dataset' && set.name && set.description && set.license)).toBe(true);
});

test('every prefix of a catalogue is explained in it, so that no reader has to fetch a context', () => {
  const text = dcatOf(scope, files);
  const { '@context': context } = JSON.parse(text) as { '@context': Node };
  const prefixes = new Set([...text.matchAll(/"([a-z]+):[A-Za-z]/g)].map(([, prefix = '']) => prefix));
  expect([...prefixes].filter((prefix) => !(prefix in context) && !['urn', 'https', 'http'].includes(prefix))).toEqual(
    [],
  );
});

test('a sitemap is well-formed and splits above 50,000 pages', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => ({
    address: `${ORIGIN}/a&b/${index}/`,
    changed: '2029-03-31',
  }));
  const split = sitemapFiles(pages, `${ORIGIN}/`);
  expect([...split.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  for (const text of split.values()) expect(XMLValidator.validate(text)).toBe(true);
  const whole = new XMLParser().parse(sitemapFiles(pages.slice(0, 2), `${ORIGIN}/`).get('sitemap.xml') ?? '');
  expect(whole.urlset.url).toEqual([
    { loc: `${ORIGIN}/a&b/0/`, lastmod: '2029-03-31' },
    { loc: `${ORIGIN}/a&b/1/`, lastmod: '2029-03-31' },
  ]);
});

test('search engines are sent to the sitemap, and away from an internal edition', () => {
  expect(robotsText({ audience: 'public', origin: ORIGIN, base: '/fzzf/' })).toContain(
    `Sitemap: ${ORIGIN}/fzzf/sitemap.xml`,
  );
  expect(robotsText({ audience: 'public', base: '/' })).not.toContain('Sitemap');
  expect(robotsText({ audience: 'internal', origin: ORIGIN, base: '/' })).toBe('User-agent: *\nDisallow: /\n');
});
