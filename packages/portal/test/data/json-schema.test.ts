import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dataTexts, ending, scopeOf } from './model-city.js';

const texts = dataTexts(scopeOf());
const schemas = ending(texts, '.schema.json');
const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
const validators = new Map(
  schemas.map(([path, text]) => [path.replace(/^.*\/|\.schema\.json$/g, ''), ajv.compile(JSON.parse(text))]),
);

/** What a validator of JSON Schema finds wrong with a document. */
function complaints(name: string, document: unknown): unknown {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate(document) ? [] : validate.errors;
}

describe('every JSON document satisfies the schema that travels with it', () => {
  const documents = ending(texts, '.json').filter(([path]) => !/\.(?:schema|feed)\.json$/.test(path));

  test('there are documents of every kind', () => {
    const formats = new Set(documents.map(([, text]) => (JSON.parse(text) as { format: string }).format.slice(10)));
    expect([...validators.keys()].filter((name) => !formats.has(name))).toEqual(['manifest']);
    expect(documents.length).toBeGreaterThan(140);
  });

  test.each(documents.map(([path, text]) => [path, text] as const))('%s', (path, text) => {
    const document = JSON.parse(text) as { format: string; $schema?: string };
    const name = document.format.replace('zhunsheng-', '');
    expect(complaints(name, document)).toEqual([]);
    if (document.$schema === undefined) return;
    const schema = new URL(document.$schema, `file:///data/${path}`).pathname.slice('/data/'.length);
    expect(texts.has(schema)).toBe(true);
  });
});

test.each(['jiangsu', 'taian'])('documents of %s, which keeps fewer records, satisfy the same schemas', (name) => {
  const documents = ending(dataTexts(scopeOf({ programmes: [name] })), '.json');
  for (const [path, text] of documents.filter(([path]) => !/\.(?:schema|feed)\.json$/.test(path))) {
    const { format } = JSON.parse(text) as { format: string };
    expect(complaints(format.replace('zhunsheng-', ''), JSON.parse(text)), path).toEqual([]);
  }
});

test('a schema refuses what it does not know', () => {
  const [, text = ''] = ending(texts, 'tasks.json')[0] ?? [];
  const document = JSON.parse(text) as { items: Record<string, unknown>[] };
  const [first] = document.items;
  if (first) first.reportedBy = '某人';
  expect(complaints('tasks', document)).not.toEqual([]);
});

test('no schema names a field that is never published', () => {
  const all = schemas.map(([, text]) => text).join('');
  for (const field of ['contact', 'reportedBy', 'internalNote', 'disclosureReason', 'responsiblePerson']) {
    expect(all).not.toContain(`"${field}"`);
  }
});

test('every field of every schema says in Chinese what it means', () => {
  const bare: string[] = [];
  const visit = (path: string, schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, inner] of Object.entries(schema)) visit(`${path}.${key}`, inner);
    const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
    for (const [name, { description }] of Object.entries(properties)) {
      if (!/\p{Script=Han}/u.test(description ?? '')) bare.push(`${path}.${name}`);
    }
  };
  for (const [path, text] of schemas) visit(path, JSON.parse(text));
  expect(bare.filter((path) => !/description$/.test(path))).toEqual([]);
});

describe('every JSON Feed has what version 1.1 asks for', () => {
  const feeds = ending(texts, '.feed.json');
  test.each(feeds.map(([path, text]) => [path, text] as const))('%s', (_, text) => {
    const feed = JSON.parse(text) as { version: string; title: string; items: Record<string, string>[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).not.toBe('');
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of feed.items) {
      expect(item.id).toMatch(/^urn:zhunsheng:xingzhou:/);
      expect(item.content_html ?? item.content_text).toBeTruthy();
      expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/);
      expect(item.url).toMatch(/^https:\/\/fzzf\.xingzhou\.example\//);
    }
  });
});
