import { expect, test } from 'vitest';
import { assembleProgramme } from '../../src/assemble/assemble-programme.js';
import { recordPath } from '../../src/assemble/record-path.js';
import { BASE_PROGRAMME } from '../diagnostics/base-programme.js';

const base = Object.entries(BASE_PROGRAMME).map(([path, text]) => ({ path, text }));

test('the order of the files does not matter', () => {
  expect(assembleProgramme(base.toReversed()).value).toEqual(assembleProgramme(base).value);
});

test('a file of the overlay replaces the one of its path, others are added, and both are known by name', () => {
  const overlay = [
    { path: 'inspections/dc-2026/findings/wt-2.yaml', text: 'unit: sifaju\nfoundOn: 2026-10-13\nstatement: 详情\n' },
    { path: 'evidence/neibu.yaml', text: 'title: 内部材料\n' },
  ];
  const { value, overlaid, diagnostics } = assembleProgramme(base, { overlay });
  expect(diagnostics).toEqual([]);
  expect(value.findings.find(({ id }) => id === 'wt-2')).toMatchObject({ statement: '详情', disclosure: 'withheld' });
  expect(value.findings).toHaveLength(2);
  expect([...overlaid].sort()).toEqual(['evidence:neibu', 'finding:wt-2']);
});

test('units are found behind printed names, in headings and parts', () => {
  const { value } = assembleProgramme(base);
  const [plan] = value.plans;
  const task = plan?.nodes.find(({ id }) => id === 'ls26-102');
  expect(task?.responsibilities.map(({ role, units }) => [role, units.map(({ unit }) => unit)])).toEqual([
    ['lead', ['caizhengju']],
    ['support', ['liangju']],
  ]);
});

test('a record that cannot be used is left out and remembered, the rest is there', () => {
  const files = base.map((file) => (file.path === 'units/sifaju.yaml' ? { ...file, text: 'id: sifaju\n' } : file));
  const { value, unread } = assembleProgramme(files);
  expect([...unread]).toEqual(['unit:sifaju']);
  expect(value.units.map(({ id }) => id)).toEqual(['caizhengju', 'liangju', 'shizhengfu']);
});

test('records are located by name and path, whatever is missing by what is around it', () => {
  const { locate } = assembleProgramme(base);
  const at = (record: string, path?: string) => {
    const { file, place } = locate(record, path);
    return `${file}:${place?.start.line}:${place?.start.column}`;
  };
  expect(at('programme', 'themes/0/title')).toBe('programme.yaml:18:12');
  expect(at('unit:sifaju', 'aliases/0')).toBe('units/sifaju.yaml:4:5');
  expect(at('log:sifaju/ls26-101', 'log/1/completedOn')).toBe('progress/sifaju/ls26-101.yaml:12:18');
  expect(at('log:sifaju/ls26-101', 'log/0/completedOn')).toBe('progress/sifaju/ls26-101.yaml:2:5');
  expect(at('plan:ls26@1', 'frontmatter.implements/0')).toBe('plans/ls26@1.md:8:5');
  expect(at('plan:ls26@1', 'ls26-101/deadlines/0')).toBe('plans/ls26@1.md:19:18');
  expect(at('plan:ls26@1', 'ls26-101/deadlines/7')).toBe('plans/ls26@1.md:15:1');
  expect(at('report:2026', 'publishedOn')).toBe('reports/2026.md:3:14');
  expect(at('report:2026', 'body')).toBe('reports/2026.md:6:1');
  expect(locate('unit:nobody')).toEqual({ file: 'programme.yaml' });
});

test('records of indicators, cures and assessments are read with the fields that their paths give', () => {
  const { value } = assembleProgramme(base);
  expect(value.rectifications.map(({ finding, horizon }) => [finding, horizon])).toEqual([
    ['wt-1', 'staged'],
    ['wt-2', 'immediate'],
  ]);
  expect(value.closures[0]).toMatchObject({
    finding: 'wt-1',
    log: [{ step: 'verified' }, {}, { outcome: 'rectified' }],
  });
  expect(value.letters[0]).toMatchObject({ id: 'db-1', kind: 'supervision' });
  expect(value.catalogues[0]?.indicators.map(({ id }) => id)).toEqual(['zb-1', 'zb-11', 'zb-12']);
  expect(value.observations.map(({ year, indicator, log }) => [year, indicator, log.length])).toEqual([
    ['2026', 'zb-11', 5],
    ['2026', 'zb-12', 2],
  ]);
  expect(value.schemes[0]).toMatchObject({ id: '2026-bumen', year: '2026', class: 'bumen' });
  expect(value.assessments[0]).toMatchObject({ year: '2026', unit: 'sifaju', reply: { agrees: true } });
  expect(value.calendars[0]).toEqual({ year: '2027', source: '放假安排', off: ['2027-01-01'], worked: ['2027-01-03'] });
});

test.each([
  ['programme.yaml', { kind: 'programme', given: {} }],
  ['plans/xz26.md', { kind: 'plan', given: { id: 'xz26' } }],
  ['plans/xz26@1.2.md', { kind: 'plan', given: { id: 'xz26', version: '1.2' } }],
  ['progress/sifaju/xz26-101.yaml', { kind: 'log', given: { unit: 'sifaju', task: 'xz26-101' } }],
  ['inspections/a/findings/b.yaml', { kind: 'finding', given: { round: 'a', id: 'b' } }],
  ['rectifications/wt-1.yaml', { kind: 'rectification', given: { finding: 'wt-1' } }],
  ['closures/wt-1.yaml', { kind: 'closure', given: { finding: 'wt-1' } }],
  ['letters/db-1.yaml', { kind: 'letter', given: { id: 'db-1' } }],
  ['indicators/zb.yaml', { kind: 'catalogue', given: { id: 'zb' } }],
  ['observations/2027/zb-1.yaml', { kind: 'observations', given: { year: '2027', indicator: 'zb-1' } }],
  ['schemes/2027-a-b.yaml', { kind: 'scheme', given: { id: '2027-a-b', year: '2027', class: 'a-b' } }],
  ['schemes/a-2027.yaml', undefined],
  ['assessments/2027/sifaju.yaml', { kind: 'assessment', given: { year: '2027', unit: 'sifaju' } }],
  ['calendars/2027.yaml', { kind: 'calendar', given: { year: '2027' } }],
  ['calendars/27.yaml', undefined],
  ['reports/2027.md', { kind: 'report', given: { year: '2027' } }],
  ['reports/27.md', undefined],
  ['units/A.yaml', undefined],
  ['units/a.yml', undefined],
  ['x/units/a.yaml', undefined],
  ['units/a.yaml/b', undefined],
  ['', undefined],
])('the path %s', (path, expected) => {
  expect(recordPath(path)).toEqual(expected);
});
