import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from './read-site.js';
import { makeSite, runBuild } from './site-folder.js';

/** One value that is put in place of another, where it then stands, and what the build has to say of it. */
interface BadValue {
  readonly file: string;
  readonly good: string;
  readonly bad: string;
  /** What the diagnostic points to, unique in the file. */
  readonly at: string;
  readonly code: string;
  readonly reason: string;
}

const BAD_VALUES: readonly BadValue[] = [
  {
    file: 'programme.yaml',
    good: 'every: quarter',
    bad: 'every: fortnight',
    at: 'fortnight',
    code: 'value-not-allowed',
    reason: '“every”不能写“fortnight”',
  },
  {
    file: 'units/sifaju.yaml',
    good: 'kind: department',
    bad: 'kind: 衙门',
    at: '衙门',
    code: 'value-not-allowed',
    reason: '“kind”不能写“衙门”',
  },
  {
    file: 'plans/xz26@1.md',
    good: '【责任单位：市司法局】【完成时限：每年10月底前】',
    bad: '【责任单位：市司珐局】【完成时限：每年10月底前】',
    at: '市司珐局',
    code: 'unit-unknown',
    reason: '“市司珐局”',
  },
  {
    file: 'upstream/linjiang25@1.md',
    good: 'publishedOn: 2025-12-16',
    bad: 'publishedOn: 2025-02-30',
    at: '2025-02-30',
    code: 'date-impossible',
    reason: '“2025-02-30”',
  },
  {
    file: 'traces/xz26.yaml',
    good: "'1674b7175ce75db8'",
    bad: 'nonsense',
    at: 'nonsense',
    code: 'fingerprint-invalid',
    reason: '“nonsense”',
  },
  {
    file: 'progress/sifaju/xz26-707.yaml',
    good: 'date: 2026-12-17',
    bad: 'date: 2026-13-17',
    at: '2026-13-17',
    code: 'date-impossible',
    reason: '“2026-13-17”',
  },
  {
    file: 'evidence/anjuan-pingcha-2028.yaml',
    good: 'disclosure: 主动公开',
    bad: 'disclosure: 半公开',
    at: '半公开',
    code: 'value-not-allowed',
    reason: '“disclosure”不能写“半公开”',
  },
  {
    file: 'inspections/2027-zonghe/round.yaml',
    good: 'kind: 全面督察',
    bad: 'kind: 随便看看',
    at: '随便看看',
    code: 'value-not-allowed',
    reason: '“kind”不能写“随便看看”',
  },
  {
    file: 'inspections/2027-zonghe/findings/2027-002.yaml',
    good: 'unit: wangchao',
    bad: 'unit: wangchoa',
    at: 'wangchoa',
    code: 'unit-unknown',
    reason: '“wangchoa”',
  },
  {
    file: 'reports/2027.md',
    good: 'publishedOn: 2028-03-24',
    bad: 'publishedOn: 3月24日',
    at: '3月24日',
    code: 'date-impossible',
    reason: '“3月24日”',
  },
];

let site: string;
let former: ReadonlyMap<string, Buffer>;

beforeAll(() => {
  site = makeSite();
  const { status, stderr } = runBuild(site);
  if (status !== 0) throw new Error(stderr);
  former = filesOf(join(site, 'dist'));
});

test.each(BAD_VALUES)('a bad value in $file stops the build and leaves the former output', (value) => {
  const path = join(site, 'content', value.file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(value.good, value.bad);
  expect(changed, 'the good value stands in the file').not.toBe(text);
  writeFileSync(path, changed);
  const { status, stdout, stderr } = runBuild(site);
  writeFileSync(path, text);

  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain(`content/${value.file}:${placeOf(changed, value.at)} ${value.code} `);
  expect(`${stdout}${stderr}`).toContain(value.reason);
  expect(changedFiles(former, filesOf(join(site, 'dist')))).toEqual([]);
});

test('several bad values are all told at once', () => {
  const paths = ['programme.yaml', 'units/sifaju.yaml'].map((file) => join(site, 'content', file));
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  for (const path of paths) appendFileSync(path, 'nonsense: 1\n');
  const { stdout, stderr } = runBuild(site);
  for (const [index, path] of paths.entries()) writeFileSync(path, texts[index] ?? '');
  expect(`${stdout}${stderr}`.match(/field-unknown/g)).toHaveLength(2);
});

/** `line:column` of the only place where a word stands in a text, both from 1. */
function placeOf(text: string, word: string): string {
  const before = text.split(word, 1)[0]?.split('\n') ?? [];
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function changedFiles(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => !before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0)));
}
