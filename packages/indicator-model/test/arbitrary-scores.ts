import fc from 'fast-check';
import type { AssessmentRecord, ItemRecord, PartRecord, Records, RuleRecord } from '../src/records.js';
import { programme, unit } from './build.js';
import { assessment, catalogue, event, indicator, observations, partOf, scheme, value } from './build-tracked.js';

type Assessed = AssessmentRecord['items'][number];

/** What one leaf is generated with; numbers are drawn in hundredths of what they stand for. */
interface Leaf {
  readonly kind: RuleRecord['kind'];
  readonly input: number | null;
  readonly by: 'value' | 'observation' | 'quotient';
  readonly a: number;
  readonly b: number;
  readonly flag: boolean;
  readonly self: number | null;
  readonly final: number | null;
}

const RATIOS = [['100'], ['40', '60'], ['40', '50', '10'], ['33.3', '66.7'], ['12.5', '37.5', '50']] as const;

const maybe = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 4 });
const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constantFrom('proportional', 'step', 'per-event', 'bonus', 'expert'),
  input: maybe(12_000),
  by: fc.constantFrom('value', 'value', 'observation', 'quotient'),
  a: fc.integer({ min: 1, max: 9_999 }),
  b: fc.integer({ min: 1, max: 9_999 }),
  flag: fc.boolean(),
  self: maybe(10_000),
  final: fc.option(fc.integer({ min: 0, max: 10_000 }), { freq: 1 }),
});
const branch = fc.record({
  share: fc.integer({ min: 1, max: 99 }),
  leaves: fc.array(leaf, { minLength: 1, maxLength: 3 }),
});
const part = fc.record({
  full: fc.constantFrom('100', '50', '120', '7.5'),
  combine: fc.constantFrom('sum', 'mean'),
  weights: fc.constantFrom('all', 'all', 'all', 'none'),
  branches: fc.array(branch, { minLength: 1, maxLength: 3 }),
});

/** The programme of one scheme and one assessment, with the value or the silence behind every leaf. */
export const arbitraryScores: fc.Arbitrary<Records> = fc
  .record({
    ratios: fc.constantFrom(...RATIOS),
    parts: fc.tuple(part, part, part),
    item: fc.integer({ min: 0, max: 4 }),
    total: fc.integer({ min: 0, max: 3 }),
    mode: fc.constantFrom('half-up', 'half-even', 'down'),
    most: fc.constantFrom('100', '100', '110', '60.5'),
    bounds: fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 4 }),
    praise: fc.integer({ min: 0, max: 4 }),
    blame: fc.integer({ min: 0, max: 3 }),
    veto: fc.boolean(),
    hit: fc.constantFrom(false, false, false, true),
  })
  .map(({ ratios, parts, item, total, mode, most, bounds, praise, blame, veto, hit }) => {
    const made = ratios.map((ratio, at) => makePart(`p${at + 1}`, ratio, parts[at] ?? parts[0]));
    const grades = bounds.toSorted((a, b) => b - a).map((bound) => ({ title: `≥${bound}`, from: tenths(bound) }));
    const events = [
      ...(praise > 0 ? [event('praise', praise)] : []),
      ...(blame > 0 ? [event('blame', blame)] : []),
      ...(veto && hit ? [event('veto')] : []),
    ];
    return programme({
      units: [unit('u')],
      catalogues: [catalogue(...made.flatMap(({ indicators }) => indicators))],
      observations: made.flatMap((one) => one.observations),
      schemes: [
        scheme(
          made.map((one) => one.part),
          {
            rounding: { item, total, mode },
            total: most,
            grades: [...grades, { title: 'last' }],
            adjustments: [
              { id: 'praise', title: 'praise', each: '0.75', cap: '2' },
              { id: 'blame', title: 'blame', each: '-1.25' },
            ],
            vetoes: veto ? [{ id: 'veto', title: 'veto', grade: 'last' }] : [],
          },
        ),
      ],
      assessments: [
        assessment(
          made.flatMap(({ items }) => items),
          { verifiedOn: '2028-02-01', finalOn: '2028-02-01', events },
        ),
      ],
    });
  });

interface Made {
  readonly part: PartRecord;
  readonly items: (Partial<Assessed> & { item: string })[];
  readonly indicators: ReturnType<typeof indicator>[];
  readonly observations: ReturnType<typeof observations>[];
}

type Drawn = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

function makePart(id: string, ratio: string, { full, combine, weights, branches }: Drawn): Made {
  const made: Made = { part: partOf([], { id, ratio, full, combine }), items: [], indicators: [], observations: [] };
  const weighted = weights === 'all';
  const shares = branches.reduce((sum, { share }) => sum + share, 0);
  const records: ItemRecord[] = [];
  branches.forEach(({ share, leaves }, at) => {
    const branchId = `${id}-${at + 1}`;
    const points = weighted || combine === 'sum' ? (Number(full) * share) / shares : Number(full);
    const isLeaf = leaves.length === 1;
    const weight = weighted ? { weight: places(points, 2) } : {};
    leaves.forEach((one, below) => {
      const leafId = isLeaf ? branchId : `${branchId}-${below + 1}`;
      const own = isLeaf || (!weighted && combine === 'mean') ? points : points / leaves.length;
      if (!isLeaf && below === 0) records.push({ id: branchId, ...weight });
      records.push({
        id: leafId,
        ...(weighted ? { weight: places(own, 2) } : {}),
        rule: ruleOf(one, own),
        ...(isLeaf ? {} : { parent: branchId }),
        ...(isObserved(one) ? { indicator: `i-${leafId}` } : {}),
      });
      made.items.push(...assessedAs(one, leafId, own));
      if (isObserved(one)) made.indicators.push(indicator(`i-${leafId}`, { unit: '%' }));
      if (isObserved(one) && one.input !== null) made.observations.push(observed(one, leafId));
    });
  });
  return { ...made, part: { ...made.part, items: records } };
}

function ruleOf({ kind, a, b, flag }: Leaf, full: number): RuleRecord {
  const at = (share: number) => places((full * share) / 9_999, 2);
  switch (kind) {
    case 'proportional':
      return {
        kind,
        from: flag ? places(a / 100, 1) : '0',
        to: places(b / 100, 2),
        atFrom: at(flag ? a : 0),
        strict: a % 2 === 0,
      };
    case 'step':
      return {
        kind,
        lower: flag,
        steps: [
          { bound: places(a / 100, 1), points: at(b) },
          { bound: places(b / 100, 1), points: at(a) },
        ],
      };
    case 'per-event':
      return {
        kind,
        each: places(a / 1_000, 2),
        floor: flag ? at(b) : '0',
        ...(a % 3 === 0 ? { expected: String(b % 50) } : {}),
      };
    case 'bonus':
      return { kind, each: places(a / 1_000, 2), cap: at(b) };
    default:
      return { kind: 'expert' };
  }
}

function isObserved({ kind, by }: Leaf): boolean {
  return kind !== 'expert' && by !== 'value';
}

function assessedAs(one: Leaf, item: string, full: number): Made['items'] {
  const points = (share: number | null) => (share === null ? undefined : places((full * share) / 10_000, 3));
  const [self, final] = [points(one.self), points(one.final)];
  const verified = one.kind === 'expert' ? points(one.input === null ? null : Math.min(one.input, 10_000)) : undefined;
  const input =
    one.kind !== 'expert' && one.by === 'value' && one.input !== null ? places(one.input / 100, 2) : undefined;
  return [
    {
      item,
      ...(self === undefined ? {} : { self }),
      ...(final === undefined ? {} : { final, finalReason: 'r' }),
      ...(verified === undefined ? {} : { verified }),
      ...(input === undefined ? {} : { value: input }),
    },
  ];
}

function observed({ input, by, b }: Leaf, leafId: string) {
  const entry = { unit: 'u', date: '2028-01-10' };
  if (by === 'observation')
    return observations(`i-${leafId}`, '2027', value(leafId, '2027', places((input ?? 0) / 100, 2), entry));
  const numerator = Math.round(((input ?? 0) / 12_000) * b);
  const figure = places((numerator * 100) / b, 2);
  return observations(
    `i-${leafId}`,
    '2027',
    value(leafId, '2027', figure, { ...entry, numerator: String(numerator), denominator: String(b) }),
  );
}

function tenths(number: number): string {
  return places(number / 10, 1);
}

/** A decimal string; how it is rounded does not matter here, for it is what the records say. */
function places(number: number, decimals: number): string {
  return number.toFixed(decimals);
}
