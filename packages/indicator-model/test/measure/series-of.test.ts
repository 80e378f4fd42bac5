import { describe, expect, test } from 'vitest';
import { unitDirectory } from '../../src/duties/unit-directory.js';
import { seriesOf } from '../../src/measure/series-of.js';
import { unit } from '../build.js';
import { noData, observations, value, withdrawal } from '../build-tracked.js';

const UNITS = unitDirectory(
  [unit('a'), unit('old', { validTo: '2027-06-30', renamedTo: 'new' }), unit('new')],
  '2028-01-01',
);
const first = value('e1', '2027', '80', { date: '2028-01-10' });

function whole(day: string, ...entries: Parameters<typeof observations>[2][]) {
  return seriesOf([observations('i', '2027', ...entries)], day, UNITS).whole;
}

describe('a correction', () => {
  const corrected = [first, value('e2', '2027', '82', { date: '2028-02-01', corrects: 'e1' })];

  test('stands in place of what it corrects, from its day on, and the first statement stays on record', () => {
    expect(whole('2028-01-31', ...corrected).latest).toMatchObject({ value: '80', entry: 'e1', revised: false });
    expect(whole('2028-02-01', ...corrected).latest).toMatchObject({
      value: '82',
      entry: 'e2',
      revised: true,
      history: [
        { entry: 'e1', kind: 'value', value: '80' },
        { entry: 'e2', kind: 'value', value: '82' },
      ],
    });
  });

  test('may move a value to the period that it belongs to', () => {
    const moved = whole('2028-02-01', first, value('e2', '2027-Q4', '80', { date: '2028-02-01', corrects: 'e1' }));
    expect(moved.periods.map(({ period, history }) => [period, history.length])).toEqual([['2027-Q4', 2]]);
  });
});

describe('a withdrawal', () => {
  test('takes the value away and leaves a trace', () => {
    const { periods, latest } = whole('2028-03-01', first, withdrawal('e2', '2028-02-01', 'e1'));
    expect(latest).toBeUndefined();
    expect(periods).toEqual([
      {
        period: '2027',
        start: '2027-01-01',
        end: '2027-12-31',
        year: '2027',
        state: 'withdrawn',
        reason: 'r',
        entry: 'e2',
        date: '2028-02-01',
        evidence: [],
        revised: true,
        history: [
          { entry: 'e1', date: '2028-01-10', kind: 'value', value: '80' },
          { entry: 'e2', date: '2028-02-01', kind: 'withdrawal', reason: 'r' },
        ],
      },
    ]);
  });

  test('can be followed by a new value of the same period', () => {
    const again = value('e3', '2027', '79', { date: '2028-02-20', corrects: 'e1' });
    expect(whole('2028-03-01', first, withdrawal('e2', '2028-02-01', 'e1'), again).latest).toMatchObject({
      value: '79',
      history: [{ entry: 'e1' }, { entry: 'e2' }, { entry: 'e3' }],
    });
  });

  test('of what nobody wrote is nothing', () => {
    expect(whole('2028-03-01', withdrawal('e2', '2028-02-01', 'e1')).periods).toEqual([]);
  });
});

test('no data is a statement with its reason, and no value', () => {
  const { periods, latest } = whole('2028-03-01', noData('e1', '2027', { date: '2028-01-10' }));
  expect(periods).toMatchObject([{ state: 'no-data', reason: 'r' }]);
  expect(latest).toBeUndefined();
});

test('of two statements on one period that do not name each other the later one stands', () => {
  expect(whole('2028-03-01', first, value('e2', '2027', '70', { date: '2028-01-11' })).latest).toMatchObject({
    value: '70',
    revised: true,
  });
});

test('values of units stand apart from the whole, those of a renamed unit with its successor', () => {
  const series = seriesOf(
    [
      observations('i', '2026', value('e0', '2026', '1', { unit: 'old' })),
      observations(
        'i',
        '2027',
        first,
        value('e2', '2027', '2', { unit: 'new' }),
        value('e3', '2027', '3', { unit: 'a' }),
      ),
    ],
    '2028-03-01',
    UNITS,
  );
  expect(series.whole.periods).toHaveLength(1);
  expect([...series.units].map(([id, { periods }]) => [id, periods.map((one) => one.value)])).toEqual([
    ['a', ['3']],
    ['new', ['1', '2']],
  ]);
});

test('periods stand in the order of their last days, whatever the order of the files', () => {
  const files = [
    observations('i', '2027', value('e1', '2027-Q4', '1'), value('e2', '2027', '2'), value('e3', '2027-Q1', '3')),
    observations('i', '2026', value('e4', '2026', '4')),
  ];
  for (const order of [files, files.toReversed()]) {
    const { periods } = seriesOf(order, '2028-03-01', UNITS).whole;
    expect(periods.map(({ period }) => period)).toEqual(['2026', '2027-Q1', '2027-Q4', '2027']);
  }
});
