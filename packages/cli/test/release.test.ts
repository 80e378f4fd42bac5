import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { ReleaseSchema } from '../src/manifest/release-schema.js';
import { runIn } from './run-in.js';
import { hashOf, keyFiles, PAGES, RECORDS, record, siteWith } from './site.js';

/** Releases a site into `archive` and returns its sheet. */
async function released(archive: string, site: string, number: string, ...more: string[]): Promise<string> {
  const args = ['release', site, '--number', number, '--date', '2027-01-31', ...more];
  expect(await runIn(archive, ...args)).toMatchObject({ exit: 0 });
  return readFileSync(join(archive, `release-${number}/sheet.md`), 'utf8');
}

/** One section of a sheet, by the start of its heading. */
function section(sheet: string, heading: string): string {
  return sheet.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
}

test('a first release names its manifest and nothing before it, and is kept with its manifest', async () => {
  const [archive, site] = [tempTree(), siteWith()];
  const sheet = await released(archive, site, '2027-1');
  const text = readFileSync(join(site, 'data/release.json'), 'utf8');
  expect(ReleaseSchema.parse(JSON.parse(text))).toEqual({
    format: 'zhunsheng-release',
    version: 1,
    number: '2027-1',
    manifest: hashOf(readFileSync(join(site, 'data/manifest.json'))),
    previous: null,
    releasedOn: '2027-01-31',
  });
  expect(readdirSync(join(archive, 'release-2027-1'))).toEqual(['manifest.json', 'release.json', 'sheet.md']);
  expect(readFileSync(join(archive, 'release-2027-1/release.json'), 'utf8')).toBe(text);
  expect(sheet).toContain(hashOf(text));
  expect(readdirSync(join(site, 'data')).sort()).toEqual(['manifest.json', 'release.json', 'tasks.json']);
});

test('the same site, number, date and key give the same bytes', async () => {
  const { privateKey } = keyFiles();
  const [one, two] = [tempTree(), tempTree()];
  expect(await released(one, siteWith(), '1', '--key', privateKey)).toBe(
    await released(two, siteWith(), '1', '--key', privateKey),
  );
  const files = [one, two].map((archive) => readFileSync(join(archive, 'release-1/release.json'), 'utf8'));
  expect(files[0]).toBe(files[1]);
});

test('the sheet tells first, again, changed, unchanged and withdrawn records apart over three releases', async () => {
  const archive = tempTree();
  const [entry, plan, task] = RECORDS as [(typeof RECORDS)[0], (typeof RECORDS)[0], (typeof RECORDS)[0]];
  await released(archive, siteWith([entry, plan, task]), '1');
  await released(archive, siteWith([plan, task]), '2', '--previous', 'release-1');
  const edited = record('task', 'demo26-101', 'two', '公布|目录 <b>');
  const fresh = record('evidence', 'ev-1', 'one');
  const third = siteWith([entry, fresh, edited]);
  const sheet = await released(archive, third, '3', '--previous', 'release-2/release.json', '--lang', 'zh-CN');
  expect(section(sheet, '二、首次公开')).toBe('二、首次公开（1）\n\n### 佐证（1）\n\n- demo ev-1\n\n');
  expect(section(sheet, '三、重新公开')).toBe('三、重新公开（1）\n\n### 进展条目（1）\n\n- demo demo26-101/u1\n\n');
  expect(section(sheet, '四、有变更')).toBe(
    '四、有变更（1）\n\n### 任务（1）\n\n- demo demo26-101 公布\\|目录 \\<b\\>\n\n',
  );
  expect(section(sheet, '五、撤下')).toBe('五、撤下（1）\n\n### 方案（1）\n\n- demo demo26 示范方案\n\n');
  expect(section(sheet, '一、数量')).toContain('| 合计 | 3 | 1 | 1 | 1 | 0 | 1 |');
  expect(sheet).not.toContain('找不全');
  expect(sheet).toContain(hashOf(readFileSync(join(archive, 'release-2/release.json'))));
});

test('kinds come in the order of the house, unknown ones after them', async () => {
  const more = ['zeal', 'report', 'unit', 'indicator'].map((kind) => record(kind, 'x', 'x'));
  const sheet = await released(tempTree(), siteWith([...RECORDS, ...more]), '1');
  const rows = section(sheet, '1. Counts').matchAll(/^\| (\w+) \| \d/gm);
  expect([...rows].map((row) => row[1])).toEqual([
    'plan',
    'task',
    'unit',
    'entry',
    'report',
    'indicator',
    'zeal',
    'All',
  ]);
});

test('without the older releases at hand the sheet says how far back it looked', async () => {
  const archive = tempTree();
  for (const [number, before] of [
    ['1', []],
    ['2', ['--previous', 'release-1']],
  ] as const) {
    await released(archive, siteWith(), number, ...before);
  }
  rmSync(join(archive, 'release-1'), { recursive: true });
  const sheet = await released(
    archive,
    siteWith([...RECORDS, record('task', 't', 'x')]),
    '3',
    '--previous',
    'release-2',
  );
  expect(section(sheet, '2. Public for the first time (1)')).toContain('The comparison reaches back to 2;');
});

test('the appendix is what sha256sum reads, for every file of the site', async () => {
  const [archive, site] = [tempTree(), siteWith()];
  const sheet = await released(archive, site, '1');
  const lines = /```text\n([\s\S]*)\n```/.exec(sheet)?.[1]?.split('\n') ?? [];
  expect(lines).toHaveLength(Object.keys(PAGES).length + 2);
  for (const line of lines) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    expect(hashOf(readFileSync(join(site, String(path))))).toBe(hash);
  }
});

test('a site that differs from its manifest is not released', async () => {
  const [archive, site] = [tempTree(), siteWith()];
  writeFileSync(join(site, 'draft.html'), '');
  writeFileSync(join(site, 'index.html'), '<p>首页</p>\n');
  const { exit, out, err } = await runIn(archive, 'release', site, '--number', '1', '--date', '2027-01-31');
  expect(exit).toBe(1);
  expect(out.split('\n')).toEqual(['index.html: has 14 bytes instead of 15', 'draft.html: is not in the manifest']);
  expect(err).toContain('2 problems: nothing was released');
  expect(existsSync(join(site, 'data/release.json'))).toBe(false);
  expect(readdirSync(archive)).toEqual([]);
});

test('a key that others may read is not used, and no message repeats what is in it', async () => {
  const { privateKey } = keyFiles();
  chmodSync(privateKey, 0o644);
  const site = siteWith();
  const args = ['release', site, '--number', '1', '--date', '2027-01-31', '--key', privateKey];
  const { exit, out, err } = await runIn(tempTree(), ...args);
  expect(exit).toBe(2);
  expect(err).toContain('so it was not used. Run chmod 600');
  const secret = readFileSync(privateKey, 'utf8').split('\n')[1] ?? '';
  expect(secret.length).toBeGreaterThan(40);
  expect(out + err).not.toContain(secret.slice(0, 20));
  expect(existsSync(join(site, 'data/release.json'))).toBe(false);
});

test('the key is in nothing that is written', async () => {
  const { privateKey } = keyFiles();
  const [archive, site] = [tempTree(), siteWith()];
  await released(archive, site, '1', '--key', privateKey);
  const secret = readFileSync(privateKey, 'utf8').split('\n')[1] ?? '';
  const written = [site, archive].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  for (const path of written.filter((one) => statSync(one).isFile())) {
    expect(readFileSync(path, 'latin1')).not.toContain(secret.slice(16, 40));
  }
});

test.each([
  [[], 'release needs an argument: <site dir>'],
  [['site'], 'release needs an option: --number'],
  [['site', '--number', '1'], 'release needs an option: --date'],
  [['site', '--number', '../1', '--date', '2027-01-31'], '--number cannot be “../1”'],
  [['site', '--number', '1', '--date', '2027-02-30'], '--date cannot be “2027-02-30”'],
  [['nowhere', '--number', '1', '--date', '2027-01-31'], 'There is no folder “nowhere”'],
  [['site', '--number', '1', '--date', '2027-01-31', '--out', 'site/x'], 'is inside the site'],
  [['site', '--number', '1', '--date', '2027-01-31', '--key', 'nothing.pem'], 'cannot be read'],
  [['site', '--number', '1', '--date', '2027-01-31', '--key', 'not-a-key.pem'], 'is not an Ed25519 private key'],
  [['site', '--number', '1', '--date', '2027-01-31', '--previous', 'site'], 'There is no usable release in “site”'],
])('%j is wrong use', async (args, message) => {
  const folder = tempTree({ 'site/index.html': '', 'not-a-key.pem': 'hello' });
  chmodSync(join(folder, 'not-a-key.pem'), 0o600);
  const { exit, out, err } = await runIn(folder, 'release', ...args);
  expect(err).toContain(message);
  expect(out).toBe('');
  expect(exit).toBe(2);
});

test('a number is used once, dates do not run backwards, and a lost manifest is told', async () => {
  const archive = tempTree();
  await released(archive, siteWith(), '1');
  const again = (number: string, date: string) =>
    runIn(archive, 'release', siteWith(), '--number', number, '--date', date, '--previous', 'release-1');
  expect(await again('1', '2027-01-31')).toMatchObject({ exit: 2, err: 'The number “1” has been used before.' });
  expect((await again('2', '2027-01-30')).err).toContain('is before that of the release before (2027-01-31)');
  appendFileSync(join(archive, 'release-1/manifest.json'), '\n');
  expect((await again('2', '2027-01-31')).err).toContain('is gone or is not the one that was released');
});
