import { expect, test } from 'vitest';
import { assembleProgramme } from '../../src/assemble/assemble-programme.js';
import { checkProgramme } from '../../src/check/check-programme.js';
import { changedFiles } from '../diagnostics/bad-input.js';

const UPDATE = '  - id: jz-9\n    kind: 进展\n    date: 2027-05-01\n    progress: 已完成\n';

function codes(change: Parameters<typeof changedFiles>[0]): string[] {
  const files = [...changedFiles(change)].map(([path, text]) => ({ path, text }));
  const assembled = assembleProgramme(files, {
    attachments: [{ path: 'evidence/mulu-2027.txt', sha256: 'ab'.repeat(32) }],
  });
  return [...assembled.diagnostics, ...checkProgramme(assembled.value, assembled)].map(({ code }) => code);
}

test('a programme made in memory is checked without places', () => {
  const { value } = assembleProgramme([
    { path: 'programme.yaml', text: 'id: en\ntitle: 甲\njurisdiction: { name: 乙 }\n' },
  ]);
  expect(checkProgramme(value)).toMatchObject([{ code: 'id-reserved', file: 'programme' }]);
  expect(checkProgramme(value)[0]?.place).toBeUndefined();
});

const RETURNED = { 'progress/shizhengfu/ls26-101.yaml': ['result: 核验通过', 'result: 退回'] } as const;

test.each([
  [
    'a new report answers a returned completion',
    { 'progress/sifaju/ls26-101.yaml': (text: string) => text + UPDATE, ...RETURNED },
  ],
  [
    'a later confirmation answers a returned completion',
    {
      'progress/shizhengfu/ls26-101.yaml': (text: string) =>
        `${text.replace('核验通过', '退回')}  - id: hy-2\n    kind: 核验\n    date: 2027-05-01\n    verifies: jz-2\n    result: 通过\n`,
    },
  ],
  [
    'two units may bear one name one after the other',
    {
      'units/fazhiban.yaml': 'name: 市法制办\naliases: [市司法局]\nvalidTo: 2019-01-09\nrenamedTo: sifaju\n',
    },
  ],
  [
    'a summary of an upper plan has no fingerprint',
    {
      'upstream/sheng25.md': (text: string) =>
        text.replace('title:', 'text: summary\ntitle:').replace('登记制度', '登记办法'),
    },
  ],
  [
    'a clause may be named with its plan in front',
    { 'plans/ls26@1.md': ['sheng25#1〗', 'sheng25#sheng25-1〗'] as const },
  ],
  ['an open group needs no members', { 'units/liangju.yaml': 'name: 市有关单位\nkind: 单位群\nopen: true\n' }],
  [
    'entries of one day stand in any order',
    { 'progress/sifaju/ls26-101.yaml': ['date: 2026-06-30', 'date: 2027-03-31'] as const },
  ],
  [
    'a plan whose tasks mostly name no unit is left alone',
    {
      'plans/ls26@1.md': (text: string) => text.replaceAll('【责任单位：市司法局】', ''),
    },
  ],
])('%s', (_, change) => {
  expect(codes(change)).toEqual([]);
});

test('withheld text may stand in the overlay', () => {
  const path = 'inspections/dc-2026/findings/wt-2.yaml';
  const text = 'unit: sifaju\nfoundOn: 2026-10-13\nstatement: 详情\ndisclosure: 不予公开\ndisclosureReason: 核查中\n';
  const files = [...changedFiles({})].map(([name, content]) => ({ path: name, text: content }));
  const inRepository = assembleProgramme([...files.filter((file) => file.path !== path), { path, text }]);
  const inOverlay = assembleProgramme(files, { overlay: [{ path, text }] });
  const said = (one: typeof inOverlay) => checkProgramme(one.value, one).map(({ code }) => code);
  expect(said(inRepository)).toContain('withheld-text-in-repository');
  expect(said(inOverlay)).not.toContain('withheld-text-in-repository');
});

test('what refers to a record that could not be read is not called unknown', () => {
  expect(codes({ 'units/sifaju.yaml': 'id: sifaju\n' })).toEqual(['field-missing']);
  expect(codes({ 'programme.yaml': 'id: [' })).toEqual(['yaml-syntax']);
  expect(codes({ 'evidence/mulu-2027.yaml': 'titel: 目录\n' })).toEqual(['field-missing', 'field-unknown']);
});
