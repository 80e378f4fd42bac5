import type { ChartRow, ChartSpec, Datum, Label, Series } from '@zhunsheng/report-renderer';
import { type Random, seededRandom } from '../build/random.ts';

/** How many categories and series a chart has. */
export interface ChartSize {
  readonly categories: number;
  readonly series: number;
}

const KINDS = ['line', 'bar', 'grouped', 'stacked', 'bullet', 'share', 'heat', 'days', 'slope'] as const;

const UNITS = ['市公安局', '市司法局', '市人力资源社会保障局', '市住房城乡建设局', '市市场监管局', '市行政审批服务局'];

const WORDS = {
  category: '单位',
  series: '类别',
  value: '值',
  missing: '无数据',
  revised: '已修订',
  detail: '件数',
  empty: '还没有数据',
};

/** A chart of every kind with so many categories and series, some values missing and some corrected. */
export function chartsOf(size: ChartSize): readonly ChartSpec[] {
  const random = seededRandom(20280630);
  return KINDS.map((kind) => chart(kind, size, random));
}

function chart(kind: (typeof KINDS)[number], size: ChartSize, random: Random): ChartSpec {
  const categories = labels(kind === 'slope' ? 2 : size.categories);
  const series = seriesOf(size.series, categories.length, random);
  const rows = categories.map((label) => ({ label, datum: datum(random) }));
  const targets = [{ label: '目标 ≥ 95%', values: '95' }];
  const base = {
    id: kind,
    title: '星洲市出庭应诉率',
    description: '按单位的数值。',
    reading: '多数单位已到目标。',
    words: WORDS,
    unit: '%',
  };
  switch (kind) {
    case 'line':
    case 'grouped':
    case 'stacked':
      return { ...base, kind, categories, series, targets };
    case 'bar':
      return { ...base, kind, rows, targets };
    case 'bullet':
      return {
        ...base,
        kind,
        rows,
        targets,
        bands: [
          { label: '不合格', to: '60' },
          { label: '合格', to: '100' },
        ],
      };
    case 'share':
      return { ...base, kind, rows };
    case 'heat':
      return { ...base, kind, categories, series };
    case 'days':
      return {
        ...base,
        kind,
        rows: daysFrom(2028, random),
        months: labels(12).map(({ text }) => text),
        weekdays: [...'一二三四五六日'],
      };
    case 'slope':
      return { ...base, kind, categories: [{ text: '2025年' }, { text: '2028年' }], series };
  }
}

function seriesOf(count: number, categories: number, random: Random): readonly Series[] {
  return labels(count).map((label) => ({ label, data: Array.from({ length: categories }, () => datum(random)) }));
}

/** Every day of a year, whatever the size. */
function daysFrom(year: number, random: Random): readonly ChartRow[] {
  return Array.from({ length: 366 }, (_, at) => ({
    label: { text: new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10) },
    datum: datum(random),
  }));
}

function labels(count: number): readonly Label[] {
  return Array.from({ length: count }, (_, at) => ({ text: `${UNITS[at % UNITS.length]}${at + 1}` }));
}

function datum(random: Random): Datum {
  if (random.chance(0.1)) return { value: null, reason: '未报' };
  const value = `${random.below(100)}.${random.below(10)}`;
  return random.chance(0.1) ? { value, revised: '原 85.9' } : { value, detail: `${random.below(90)} / 90 件` };
}
