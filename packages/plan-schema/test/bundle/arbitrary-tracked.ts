import fc from 'fast-check';

const disclosure = fc.constantFrom('public', 'public', 'public', 'on-request', 'withheld');
const own = fc.option(disclosure, { nil: undefined });
const date = fc.constantFrom('2026-05-06', '2027-02-28', '2028-12-31');
const evidence = fc.subarray(['e1', 'e2', 'e3']);
const finding = fc.constantFrom('f0', 'f1', 'f2', 'f3');
const findings = fc.subarray(['f0', 'f1', 'f2', 'f3']);
const indicator = fc.constantFrom('i0', 'i1', 'i2', 'i3');
const entryId = fc.constantFrom('a', 'b', 'c', 'd');

/** Indicators, schemes, assessments, cures and letters of a programme, with references that may lead nowhere. */
export function arbitraryTracked(duty: fc.Arbitrary<string>) {
  const many = <Value>(one: fc.Arbitrary<Value>, maxLength = 3) => fc.array(one, { maxLength });
  return fc.record({
    coverage: many(
      fc.record({
        id: fc.constant('c'),
        title: fc.constant('覆盖'),
        units: fc.constant(['u1']),
        from: fc.constant('2026'),
        to: fc.constant('2028'),
        task: duty,
      }),
    ),
    rectifications: many(cure(['rectifying', 'applied'], { lead: fc.constant('u1'), horizon: fc.constant('staged') })),
    closures: many(cure(['verified', 'closed'], { unit: fc.constant('u2') })),
    letters: many(
      fc.record({
        id: fc.constantFrom('l1', 'l2'),
        kind: fc.constantFrom('reminder', 'supervision'),
        date,
        from: fc.constant('u2'),
        to: fc.constant('u1'),
        matter: fc.constant('事由'),
        findings,
        tasks: many(duty),
        disclosure,
      }),
    ),
    catalogues: many(
      fc.record({
        id: fc.constantFrom('k0', 'k1'),
        title: fc.constant('指标体系'),
        plan: fc.constant('nowhere'),
        indicators: fc.uniqueArray(indicatorOf(duty), { maxLength: 4, selector: ({ id }) => id }),
        disclosure,
      }),
      2,
    ),
    observations: many(fc.record({ year: fc.constant('2027'), indicator, disclosure, log: many(observation, 5) })),
    schemes: many(scheme(duty), 2),
    assessments: many(
      fc.record({
        year: fc.constant('2027'),
        unit: fc.constantFrom('u1', 'u2'),
        scheme: fc.constantFrom('2027-s0', '2027-s1'),
        items: many(fc.record({ item: fc.constant('x'), self: fc.constant('1'), evidence })),
        events: many(fc.record({ item: fc.constant('y'), findings, evidence })),
        reply: fc.option(fc.record({ date, agrees: fc.boolean() }), { nil: undefined }),
        disclosure,
      }),
    ),
    calendars: many(fc.record({ year: fc.constant('2027'), off: fc.constant(['2027-01-01']) }), 1),
  });
}

function cure(steps: readonly string[], fields: Readonly<Record<string, fc.Arbitrary<string>>>) {
  const step = fc.record({ step: fc.constantFrom(...steps), id: entryId, date, evidence, disclosure: own });
  return fc.record({ finding, ...fields, disclosure, log: fc.array(step, { maxLength: 3 }) });
}

function indicatorOf(duty: fc.Arbitrary<string>) {
  return fc.record({
    id: indicator,
    parent: fc.option(indicator, { nil: undefined }),
    title: fc.constant('指标'),
    coverage: fc.option(fc.constant(['u1', 'u2']), { nil: undefined }),
    goals: fc.constant([{ period: '2027', comparator: '>=', value: '90' }]),
    tasks: fc.array(duty, { maxLength: 2 }),
    disclosure: own,
  });
}

const measured = { id: entryId, date, disclosure: own, evidence, corrects: fc.option(entryId, { nil: undefined }) };
const period = fc.constant('2027');
const observation = fc.oneof(
  fc.record({ kind: fc.constant('value'), ...measured, period, value: fc.constantFrom('0', '95.5') }),
  fc.record({ kind: fc.constant('no-data'), ...measured, period, reason: fc.constant('未统计') }),
  fc.record({
    kind: fc.constant('withdrawal'),
    id: entryId,
    date,
    disclosure: own,
    withdraws: entryId,
    reason: fc.constant('有误'),
  }),
);

function scheme(duty: fc.Arbitrary<string>) {
  const rule = fc.oneof(
    fc.constant({ kind: 'expert' }),
    fc.constant({ kind: 'step', steps: [{ bound: '60', points: '5' }] }),
    fc.record({ kind: fc.constant('milestone'), tasks: fc.array(duty, { minLength: 1, maxLength: 2 }) }),
  );
  const item = fc.record({ id: fc.constant('x'), indicator: fc.option(indicator, { nil: undefined }), rule });
  return fc
    .record({
      class: fc.constantFrom('s0', 's1'),
      catalogue: fc.constantFrom('k0', 'k1'),
      items: fc.array(item, { maxLength: 2 }),
      disclosure,
    })
    .map(({ class: of, items, ...rest }) => ({
      ...rest,
      id: `2027-${of}`,
      year: '2027',
      class: of,
      title: '评分方案',
      parts: [{ id: 'p', title: '部分', ratio: '100', items }],
      grades: [{ title: '优秀', from: '90' }, { title: '其他' }],
    }));
}
