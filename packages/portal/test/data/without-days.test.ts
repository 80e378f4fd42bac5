import { describe, expect, test } from 'vitest';
import { footerHtml } from '../../src/markup/footer.js';
import { scopeOf as smallScopeOf } from '../programme-of.js';
import { dataTexts, scopeOf } from './model-city.js';

describe('a finding that says no day', () => {
  const texts = dataTexts(scopeOf({ programmes: ['jiangsu'] }));

  test('is in no feed', () => {
    expect(texts.get('updates.atom')).not.toContain('<entry>');
    expect(JSON.parse(texts.get('updates.feed.json') ?? '')).toHaveProperty('items', []);
  });

  test('was registered on no known day', () => {
    const steps = (JSON.parse(texts.get('cure-steps.json') ?? '') as { items: readonly object[] }).items;
    expect(steps).toHaveLength(13);
    for (const step of steps) expect(step).not.toHaveProperty('date');
    expect(texts.get('findings/js21-1.json')).not.toContain('"date"');
  });
});

describe('a programme of which no record bears a day', () => {
  const scope = scopeOf({ programmes: ['hohhot'] });
  const texts = dataTexts(scope);

  test('has deadlines, but neither feeds nor calendars', () => {
    expect(scope.programme.dueMonths.size).toBeGreaterThan(0);
    expect([...texts.keys()].filter((path) => /\.(?:atom|feed\.json|ics)$/.test(path))).toEqual([]);
    expect(footerHtml(scope)).not.toMatch(/\.(?:atom|ics)"/);
  });

  test('does not say when its data was changed', () => {
    expect(texts.get('dcat.jsonld')).not.toContain('dct:modified');
    expect(texts.get('schema-org.jsonld')).not.toContain('dateModified');
  });
});

test('a feed without entries says whose day it bears', () => {
  const atom = dataTexts(smallScopeOf()).get('tasks/t2.atom') ?? '';
  expect(atom).toContain('<updated>2028-06-30T00:00:00+08:00</updated>');
  expect(atom).toContain('<subtitle>尚无写明日期的动态。更新日期一栏是数据截至日。</subtitle>');
});
