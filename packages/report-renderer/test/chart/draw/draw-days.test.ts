import { expect, test } from 'vitest';
import { chartOf, type DaysSpec } from '../../../src/index.js';
import { daysOf, WORDS } from '../samples.js';

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

function spec(rows: DaysSpec['rows']): DaysSpec {
  const base = { id: 'd', title: '报送', description: '', reading: '', words: WORDS };
  return { ...base, kind: 'days', rows, months: MONTHS, weekdays: [...'一二三四五六日'], sizes: ['wide'] };
}

const day = (text: string, value = '1') => ({ label: { text }, datum: { value } });
/** Left upper corners of the cells of a look. */
const cornersOf = (svg: string, look: string) => {
  const [, d = ''] = new RegExp(`<path d="([^"]*)" class="${look}"`).exec(svg) ?? [];
  return [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
};

test('days of one week stand below each other from Monday down, the next Monday a column further', () => {
  const { svg } = chartOf(spec(daysOf('2028-05-01', 8).map((text) => day(text))));
  const corners = cornersOf(svg, 'g-day g-heat-5');
  const [monday, tuesday] = corners;
  expect(corners).toHaveLength(8);
  expect(new Set(corners.slice(0, 7).map(([x]) => x)).size).toBe(1);
  expect(corners[7]?.[1]).toBe(monday?.[1]);
  expect(corners[7]?.[0]).toBeGreaterThan(monday?.[0] ?? 0);
  expect(tuesday?.[1]).toBeGreaterThan(monday?.[1] ?? 0);
});

test('a missing day is hollow and explained, a zero is no tint, a day that is not asked for has no cell', () => {
  const rows = [day('2028-05-01', '0'), { label: { text: '2028-05-03' }, datum: { value: null, reason: '停机' } }];
  const { svg, table, csv } = chartOf(spec(rows));
  expect(cornersOf(svg, 'g-day g-heat-0')).toHaveLength(1);
  expect(cornersOf(svg, 'g-gap')).toHaveLength(1);
  expect(svg).toContain('无数据');
  expect(table.rows.map(([name, value]) => [name?.text, value?.text])).toEqual([
    ['2028-05-01', '0'],
    ['2028-05-03', '停机'],
  ]);
  expect(csv).toContain('2028-05-03,,停机');
});

test('the key says which values each class holds, and months are named over their first days', () => {
  const rows = [day('2028-05-31', '2'), day('2028-06-30', '40'), day('2028-07-31', '100')];
  const { svg } = chartOf(spec(rows));
  for (const words of ['5月', '6月', '7月', '>2<', '>40<', '>100<']) expect(svg).toContain(words);
  expect(chartOf(spec([...rows, day('2028-08-01', '97')])).svg).toContain('>97—100<');
});

test('each year is a calendar of its own', () => {
  const { svg } = chartOf(spec([day('2027-12-31'), day('2028-01-01')]));
  expect(svg.match(/>202\d</g)).toEqual(['>2027<', '>2028<']);
});

test('what is no day is refused', () => {
  for (const text of ['2027-02-29', '2027-2-1', '二月', ''])
    expect(() => chartOf(spec([day(text)]))).toThrow(TypeError);
});
