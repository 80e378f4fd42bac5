import type { ChartSpec, ChartWords, Datum, Label, Series, Target } from '../../src/index.js';

/** The kinds of charts, in the order of the gallery. */
export const KINDS = ['line', 'bar', 'grouped', 'stacked', 'bullet', 'share', 'heat', 'days', 'slope'] as const;
export type Kind = (typeof KINDS)[number];

/** What can be the matter with the values of a chart. */
export const SITUATIONS = [
  'plain',
  'missing',
  'revised',
  'target',
  'one-point',
  'no-data',
  'negative',
  'long-labels',
  'hostile',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const WORDS: ChartWords = {
  category: '年度',
  series: '类别',
  value: '值',
  missing: '无数据',
  revised: '已修订',
  detail: '件数',
  empty: '还没有数据',
};

/** Markup, entities, quotes, control characters, half a surrogate pair, and text that runs from right to left. */
export const HOSTILE = '"><script>alert(1)</script>&amp;\u0000\u000b\ud800]]>\'\u202e=1+1';

const LONG = '市行政审批和公共资源交易服务管理办公室（市政务服务中心）';

interface Shape {
  readonly categories: readonly Label[];
  readonly series: readonly Series[];
  readonly targets: readonly Target[];
}

/** A chart of a kind in a situation; the data are of the model city. */
export function sample(kind: Kind, situation: Situation): ChartSpec {
  const shape = changed(shapeOf(kind), kind, situation);
  const base = {
    id: `${kind}-${situation}`,
    title: situation === 'hostile' ? HOSTILE : `星洲市样例：${kind}`,
    description: situation === 'hostile' ? HOSTILE : '表中列出全部数值。',
    reading: situation === 'hostile' ? HOSTILE : '一句话说明图意。',
    words: WORDS,
    unit: situation === 'hostile' ? HOSTILE : unitOf(kind),
  };
  const { categories, series, targets } = shape;
  const rows = categories.map((label, at) => ({ label, datum: series[0]?.data[at] ?? absent('无数据') }));
  const range = { from: '0', to: '100' };
  switch (kind) {
    case 'line':
      return { ...base, kind, categories, series, targets, range };
    case 'grouped':
      return { ...base, kind, categories, series, targets, range };
    case 'stacked':
      return {
        ...base,
        kind,
        categories,
        series,
        targets,
        totals: categories.map((_, at) => (at === 0 ? '64' : null)),
      };
    case 'heat':
      return { ...base, kind, categories, series };
    case 'slope':
      return { ...base, kind, categories: [categories[0] ?? label(''), categories[1] ?? label('')], series };
    case 'bar':
      return { ...base, kind, rows, targets, range };
    case 'bullet':
      return { ...base, kind, rows, targets, range, bands: BANDS };
    case 'share':
      return { ...base, kind, rows };
    case 'days': {
      const hostile = situation === 'hostile';
      return {
        ...base,
        kind,
        rows,
        months: hostile ? Array(12).fill(HOSTILE) : MONTHS,
        weekdays: hostile ? Array(7).fill(HOSTILE) : WEEKDAYS,
      };
    }
  }
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
const WEEKDAYS = [...'一二三四五六日'];

const BANDS = [
  { label: '不合格（60以下）', to: '60' },
  { label: '合格', to: '80' },
  { label: '良好', to: '90' },
  { label: '优秀', to: '100' },
];

function unitOf(kind: Kind): string {
  return kind === 'stacked' || kind === 'share' || kind === 'heat' || kind === 'days' ? ' 项' : '%';
}

function shapeOf(kind: Kind): Shape {
  switch (kind) {
    case 'line':
      return {
        categories: labels('2024', '2025', '2026', '2027', '2028上'),
        series: [series('出庭率', '72.5', '79.1', '86.3', '91.0', '93.2')],
        targets: [],
      };
    case 'bar':
    case 'bullet':
      return {
        categories: labels('市公安局', '市司法局', '市人力资源社会保障局', '市市场监管局', '市住房城乡建设局'),
        series: [
          {
            label: label('率'),
            data: [
              detailed('100.0', '18 / 18 件'),
              detailed('95.8', '23 / 24 件'),
              detailed('95.2', '20 / 21 件'),
              detailed('87.1', '27 / 31 件'),
              detailed('0', '0 / 3 件'),
            ],
          },
        ],
        targets: [],
      };
    case 'grouped':
      return {
        categories: labels('市公安局', '市司法局', '市审计局'),
        series: [
          series('自评', '93.10', '88.00', '90.25'),
          series('核验', '91.24', '86.50', '90.25'),
          series('最终', '91.24', '87.00', '89.75'),
        ],
        targets: [],
      };
    case 'stacked':
      return {
        categories: labels('党的建设', '制度建设', '行政执法', '监督'),
        series: [
          series('已完成', '23', '8', '12', '3'),
          series('推进中', '35', '6', '9', '10'),
          series('未启动', '4', '0', '2', '1'),
          series('逾期', '2', '1', '1', '7'),
        ],
        targets: [],
      };
    case 'share':
      return {
        categories: labels('已完成', '推进中', '长期坚持', '未启动', '逾期'),
        series: [
          {
            label: label('项'),
            data: [
              detailed('23', '36%'),
              detailed('30', '47%'),
              detailed('6', '9%'),
              detailed('4', '6%'),
              detailed('1', '2%'),
            ],
          },
        ],
        targets: [],
      };
    case 'heat':
      return {
        categories: labels('2026年', '2027年', '2028年'),
        series: Array.from({ length: 12 }, (_, month) =>
          series(`${month + 1}月`, `${(month * 7) % 13}`, `${(month * 5 + 3) % 11}`, `${(month * 3) % 17}`),
        ),
        targets: [],
      };
    case 'days': {
      const days = daysOf('2028-01-01', 366);
      return {
        categories: labels(...days),
        series: [series('报送', ...days.map((_, at) => `${(at * at) % 11}`))],
        targets: [],
      };
    }
    case 'slope':
      return {
        categories: labels('2025年', '2028年上半年'),
        series: [
          series('市公安局', '81.2', '100.0'),
          series('市司法局', '90.0', '95.8'),
          series('市审计局', '88.4', '87.1'),
          series('市民政局', '79.9', '96.0'),
        ],
        targets: [],
      };
  }
}

function changed(shape: Shape, kind: Kind, situation: Situation): Shape {
  const { categories, series } = shape;
  switch (situation) {
    case 'plain':
      return shape;
    case 'missing':
      return withDatum(shape, kind === 'slope' ? 1 : 2, () => absent('系统切换'));
    case 'revised':
      return withDatum(shape, kind === 'slope' ? 1 : 2, (value) => ({ value, revised: '原 85.9' }));
    case 'target':
      return { ...shape, targets: targetsOf(kind, categories.length) };
    case 'one-point':
      return {
        ...shape,
        categories: kind === 'slope' ? categories : categories.slice(0, 1),
        series: series
          .slice(0, kind === 'heat' ? 12 : 1)
          .map((one) => (kind === 'slope' ? one : { ...one, data: one.data.slice(0, 1) })),
      };
    case 'no-data':
      return {
        ...shape,
        categories: kind === 'slope' ? categories : [],
        series: kind === 'slope' ? [] : series.map((one) => ({ ...one, data: [] })),
      };
    case 'negative':
      return withDatum(shape, kind === 'slope' ? 1 : 2, () => ({ value: '-12.5' }));
    case 'long-labels':
      return {
        categories: kind === 'days' ? categories : categories.map((_, at) => label(`${at + 1}${LONG}`)),
        series: series.map((one, at) => ({ ...one, label: label(`${at + 1}${LONG}`) })),
        targets: [{ label: `目标：${LONG}`, values: '60' }],
      };
    case 'hostile':
      return {
        categories: kind === 'days' ? categories : categories.map(() => label(HOSTILE)),
        series: series.map((one, at) => ({
          ...one,
          label: label(HOSTILE),
          data: one.data.map((datum, place) =>
            at + place === 1
              ? { ...absent(HOSTILE), href: 'javascript:alert(1)' }
              : datum && datum.value !== null
                ? { ...datum, revised: HOSTILE, detail: HOSTILE, href: HOSTILE }
                : datum,
          ),
        })),
        targets: [{ label: HOSTILE, values: '60' }],
      };
  }
}

function targetsOf(kind: Kind, length: number): readonly Target[] {
  if (kind === 'line')
    return [
      { label: '目标 ≥ 95', values: [null, null, '85', '90', '95'] },
      { label: '全省平均 80', values: '80' },
    ];
  if (kind === 'bullet') return [{ label: '目标 ≥ 95%', values: Array.from({ length }, (_, at) => `${95 - at}`) }];
  return [{ label: kind === 'stacked' ? '目标 20 项' : '目标 95%', values: kind === 'stacked' ? '20' : '95' }];
}

/** The same with one value of every series changed. */
function withDatum(shape: Shape, place: number, change: (value: string) => Datum): Shape {
  const series = shape.series.map((one) => ({
    ...one,
    data: one.data.map((datum, at) => (at === place && datum?.value != null ? change(datum.value) : datum)),
  }));
  return { ...shape, series };
}

/** So many days from one on. */
export function daysOf(from: string, count: number): readonly string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: count }, (_, at) => new Date(first + at * 86_400_000).toISOString().slice(0, 10));
}

function series(name: string, ...values: readonly string[]): Series {
  return { label: label(name), data: values.map((value) => ({ value })) };
}

function labels(...texts: readonly string[]): readonly Label[] {
  return texts.map(label);
}

function label(text: string): Label {
  return { text };
}

function detailed(value: string, detail: string): Datum {
  return { value, detail };
}

function absent(reason: string): Datum {
  return { value: null, reason };
}

const NAMES = ['养老服务', '就业服务', '工程建设', '食品安全', '生态环境', '城市管理'];

/** Charts of which a page is likely to have one, beyond the plain ones. */
export function furtherSamples(): readonly ChartSpec[] {
  const base = {
    title: '星洲市样例',
    description: '表中列出全部数值。',
    reading: '一句话说明图意。',
    words: WORDS,
    unit: '%',
  };
  const years = labels('2024', '2025', '2026', '2027', '2028');
  const lines = NAMES.map((name, at) =>
    series(name, ...[0, 1, 2, 3, 4].map((year) => `${60 + ((at * 17 + year * 11) % 37)}.5`)),
  );
  const months = Array.from({ length: 36 }, (_, at) =>
    label(`202${6 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`),
  );
  const counts = months.map((_, at): Datum => (at % 9 === 4 ? absent('未报') : { value: `${(at * 29) % 83}` }));
  return [
    { ...base, id: 'line-three', kind: 'line', categories: years, series: lines.slice(0, 3) },
    { ...base, id: 'line-six', kind: 'line', categories: years, series: lines },
    { ...base, id: 'line-months', kind: 'line', categories: months, series: [{ label: label('件数'), data: counts }] },
    {
      ...base,
      id: 'line-rising-target',
      kind: 'line',
      categories: years,
      series: [
        {
          label: label('率'),
          data: [
            { value: '72.5' },
            { value: '79.1', revised: '原 78.8' },
            { value: '86.3' },
            absent('无数据'),
            { value: '93.2' },
          ],
        },
      ],
      targets: [{ label: '目标 ≥ 95', values: [null, null, '85', '90', '95'] }],
      range: { to: '100' },
    },
    {
      ...base,
      id: 'slope-crowded',
      kind: 'slope',
      categories: [label('2025年'), label('2028年上半年')],
      series: NAMES.concat('市场监管', '交通运输').map((name, at) =>
        series(name, `${80 + (at % 3)}`, `${90 + at / 10}`),
      ),
    },
    {
      ...base,
      id: 'share-narrow',
      kind: 'share',
      unit: ' 项',
      rows: NAMES.map((name, at) => ({
        label: label(name),
        datum: { value: `${10 ** (at % 4)}`, ...(at === 0 && { revised: '原 2' }) },
      })),
    },
    {
      ...base,
      id: 'heat-large',
      kind: 'heat',
      categories: labels('2027年', '2028年'),
      series: Array.from({ length: 12 }, (_, at) => ({
        label: label(`${at + 1}月`),
        data: [{ value: `${at * 98765}` }, at < 6 ? { value: `-${at * 1234}.5` } : null],
      })),
    },
    {
      ...base,
      id: 'stacked-tones',
      kind: 'stacked',
      unit: ' 项',
      categories: labels('星洲市'),
      series: (['done', 'sustained', 'run', 'plain', 'warn', 'accent', 'mute'] as const).map((tone) => ({
        label: label(tone),
        tone,
        data: [{ value: '9' }],
      })),
    },
  ];
}
