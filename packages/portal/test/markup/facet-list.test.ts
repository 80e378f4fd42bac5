import { expect, test } from 'vitest';
import { facetListHtml } from '../../src/markup/facet-list.js';

const facet = (names: readonly string[]) => ({
  title: '单位',
  values: new Map(names.map((name) => [name, ['记录']])),
  current: 'b',
  label: (value: string) => `<${value}>`,
  href: (value: string) => `/tasks/unit/${value}/`,
});

test('each value is a link with its number of records; the current one says so, words are escaped', () => {
  expect(facetListHtml(facet(['a', 'b']))).toBe(
    '<h3>单位</h3><ul>' +
      '<li><a href="/tasks/unit/a/"><span class="w">&lt;a&gt;</span><span class="of">1</span></a></li>' +
      '<li><a href="/tasks/unit/b/" aria-current="true"><span class="w">&lt;b&gt;</span><span class="of">1</span></a></li></ul>',
  );
});

test('without a value there is nothing', () => {
  expect(facetListHtml(facet([]))).toBe('');
});

test('of many values the first stand on the page and the rest are a link away', () => {
  const many = facet(Array.from({ length: 25 }, (_, at) => `u${at}`));
  const html = facetListHtml({ ...many, rest: { href: '/units/', label: '全部单位' } });
  expect(html.match(/<li>/g)).toHaveLength(25);
  expect(html).toContain('<li><a href="/units/">全部单位</a></li></ul>');
  expect(html).not.toContain('u24');
});
