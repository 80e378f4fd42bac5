import fc from 'fast-check';
import type { ChartSpec, Datum, Label, Series, Target, Tone } from '../../src/index.js';
import { HOSTILE, type Kind, WORDS } from './samples.js';

const TONES: readonly Tone[] = ['plain', 'run', 'done', 'sustained', 'warn', 'accent', 'mute'];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', HOSTILE, '市应急管理局', '星洲市人民政府办公室关于印发工作方案', '<b>&', 'W'.repeat(90)),
);
const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most });
const anyDecimal = fc
  .tuple(fc.constantFrom('', '-'), fc.constantFrom(0, 1, 2, 17), digits(20), digits(17))
  .map(
    ([sign, places, whole, part]) =>
      `${sign}${whole.replace(/^0+(?=\d)/, '')}${places ? `.${part.slice(0, places)}` : ''}`,
  );
const smallDecimal = fc.integer({ min: -30, max: 100 }).map(String);
const number = fc.oneof(smallDecimal, anyDecimal);

const anyDatum: fc.Arbitrary<Datum> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { value: number, revised: anyText, detail: anyText, href: anyText },
      { requiredKeys: ['value'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ value: fc.constant(null), reason: anyText }) },
);
const anyLabel: fc.Arbitrary<Label> = fc.record({ text: anyText, short: anyText }, { requiredKeys: ['text'] });
const anyTone = fc.constantFrom(...TONES);
const anyRange = fc.record({ from: number, to: number }, { requiredKeys: [] });

/** Any chart of a kind: any texts, any numbers, any number of categories and series. */
export function anyChart(kind: Kind): fc.Arbitrary<ChartSpec> {
  const sizes = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 1, arbitrary: fc.constant(30) },
  );
  const counts = kind === 'slope' ? fc.constant(2) : sizes;
  return fc.tuple(counts, fc.integer({ min: 0, max: 8 })).chain(([count, lines]) => chartOfSize(kind, count, lines));
}

function chartOfSize(kind: Kind, count: number, lines: number): fc.Arbitrary<ChartSpec> {
  const list = <T>(arbitrary: fc.Arbitrary<T>, length: number) =>
    fc.array(arbitrary, { minLength: length, maxLength: length });
  const data = list(fc.option(anyDatum, { freq: 8 }), count);
  const totals = list(fc.option(number), count);
  const base = {
    id: fc.constant('chart'),
    title: anyText,
    description: anyText,
    reading: anyText,
    words: fc.constant(WORDS),
    unit: fc.oneof(fc.constantFrom('', '%', ' 件'), anyText),
  };
  const categories = list(anyLabel, count) as fc.Arbitrary<[Label, Label]>;
  const series: fc.Arbitrary<Series[]> = list(
    fc.record({ label: anyLabel, data, tone: anyTone }, { requiredKeys: ['label', 'data'] }),
    lines,
  );
  const values = fc.oneof(number, list(fc.option(number), count));
  const targets: fc.Arbitrary<Target[]> = fc.array(fc.record({ label: anyText, values }), { maxLength: 2 });
  const row = fc.record({ label: anyLabel, datum: anyDatum, tone: anyTone }, { requiredKeys: ['label', 'datum'] });
  const rows = list(row, count);
  const bands = fc.array(fc.record({ label: anyText, to: number }), { maxLength: 4 });
  switch (kind) {
    case 'line':
    case 'grouped':
      return fc.record({ ...base, kind: fc.constant(kind), categories, series, targets, range: anyRange });
    case 'stacked':
      return fc.record({ ...base, kind: fc.constant(kind), categories, series, targets, totals });
    case 'heat':
    case 'slope':
      return fc.record({ ...base, kind: fc.constant(kind), categories, series });
    case 'bar':
      return fc.record({ ...base, kind: fc.constant(kind), rows, targets, range: anyRange });
    case 'bullet':
      return fc.record({ ...base, kind: fc.constant(kind), rows, targets, range: anyRange, bands });
    case 'share':
      return fc.record({ ...base, kind: fc.constant(kind), rows });
    case 'days': {
      const label = fc.record({
        text: fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
      });
      const days = list(fc.record({ label, datum: anyDatum }, { requiredKeys: ['label', 'datum'] }), count);
      return fc.record({
        ...base,
        kind: fc.constant(kind),
        rows: days,
        months: list(anyText, 12),
        weekdays: list(anyText, 7),
      });
    }
  }
}
