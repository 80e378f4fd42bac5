import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { beforeAll, expect, test } from 'vitest';
import { VerdictSchema } from '../src/commands/verify/verdict.js';
import { run } from '../src/index.js';
import { writeRelease } from '../src/manifest/release-file.js';
import { randomFrom } from './random.js';
import { runIn } from './run-in.js';
import { hashOf, keyFiles, manifestOf, PAGES, RECORDS, siteWith } from './site.js';
import { FORGERIES } from './tampering.js';

const FILES = { ...PAGES, ['café.html'.normalize('NFC')]: 'é' };

/** Two signed releases of a site: `former` is the first, `site` the second; both are kept in `archive`. */
interface Published {
  readonly archive: string;
  readonly former: string;
  readonly site: string;
  readonly privateKey: string;
  readonly publicKey: string;
}

let published: Published;

beforeAll(async () => {
  const former = siteWith(RECORDS.slice(1), { ...FILES, 'index.html': 'first' });
  published = { archive: tempTree(), former, site: siteWith(RECORDS, FILES), ...keyFiles() };
  const { archive, site, privateKey } = published;
  const common = ['--date', '2027-01-31', '--key', privateKey];
  await runIn(archive, 'release', former, '--number', '1', ...common);
  await runIn(archive, 'release', site, '--number', '2', '--previous', 'release-1', ...common);
});

/** Verifies a site, knowing the key and the release before. */
async function verdictOf(site: string) {
  const { archive, publicKey } = published;
  const args = ['verify', site, '--key', publicKey, '--previous', 'release-1', '--json'];
  const { exit, out } = await runIn(archive, ...args);
  return { exit, ...VerdictSchema.parse(JSON.parse(out)) };
}

test('the untouched site is proven', async () => {
  expect(await verdictOf(published.site)).toMatchObject({
    exit: 0,
    verdict: 'proven',
    release: {
      number: '2',
      releasedOn: '2027-01-31',
      sha256: hashOf(readFileSync(join(published.site, 'data/release.json'))),
    },
    files: { listed: Object.keys(FILES).length, unlisted: 'searched' },
    signature: 'proven',
    chain: 'linked',
    problems: [],
  });
});

const forgeries = Object.keys(FORGERIES);
const hundred = Array.from({ length: 4 * forgeries.length }, (_, at) => ({
  seed: at + 1,
  forgery: forgeries[at % forgeries.length],
}));

test('there are at least a hundred tampered releases', () => {
  expect(hundred.length).toBeGreaterThanOrEqual(100);
});

test.each(hundred)('tampering $seed is found: $forgery', async ({ seed, forgery }) => {
  const { former, privateKey } = published;
  const site = join(tempTree(), 'site');
  cpSync(published.site, site, { recursive: true });
  const codes = FORGERIES[String(forgery)]?.({ site, former, key: privateKey, random: randomFrom(seed) });
  const { exit, verdict, problems } = await verdictOf(site);
  expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'refuted' });
  expect(codes).toContain(problems.map(({ code }) => code).find((code) => codes?.includes(code)));
});

test('a signature without an expected key is unproven, never proven, and a release without signature as well', async () => {
  const { archive, site } = published;
  const signed = await runIn(archive, 'verify', site);
  expect(signed.out).toContain('whose key it is stays unproven');
  expect(signed.out).toContain('chain: not examined');
  expect(signed.out.split('\n').at(-1)).toBe('The site agrees with its release; who released it is unproven.');
  const bare = siteWith();
  await runIn(tempTree(), 'release', bare, '--number', '1', '--date', '2027-01-31');
  const unsigned = await runIn(archive, 'verify', bare);
  expect(unsigned).toMatchObject({ exit: 0, out: expect.stringContaining('signature: none\n  chain: first release') });
  expect(unsigned.out).toContain('unproven');
});

test('the words are Chinese for those who read Chinese', async () => {
  const { archive, site, publicKey } = published;
  const args = ['verify', site, '--key', publicKey, '--previous', 'release-1', '--lang', 'zh-CN'];
  const { out, err } = await runIn(archive, ...args);
  expect(err).toMatch(/^正在读取/);
  expect(out.replace(/[0-9a-f]{64}/, 'HASH')).toMatchInlineSnapshot(`
    "发布 2（2027-01-31），清单列有 7 个文件
      发布文件的 SHA-256：HASH
      签名：由给定的密钥签出
      衔接：接在给定的上一次发布之后
    已证实：网站与发布一致，签名属于给定的密钥。"
  `);
});

/** A site whose unsigned release vouches for any bytes as its manifest. */
function siteVouchingFor(manifest: string | Uint8Array): string {
  const head = { format: 'zhunsheng-release', version: 1, number: '1' } as const;
  const release = writeRelease({ ...head, manifest: hashOf(manifest), previous: null, releasedOn: '2027-01-31' });
  return tempTree({ 'data/manifest.json': manifest, 'data/release.json': release });
}

test.each([
  '../secret',
  '../../../../../../../../etc/passwd',
  '/etc/passwd',
  'data/../../secret',
  './index.html',
  'data//tasks.json',
  'data/',
  '',
  '..\\secret',
  'C:\\secret',
  'c:secret',
  'a\u0000b',
  'a\nb',
  'a\u202eb',
  'a\ud800b',
  'a\ufffdb',
  'a/'.repeat(600).concat('b'),
])('the path %j in a manifest is refused and not read', async (path) => {
  const site = siteVouchingFor('');
  const secret = 'not for you';
  writeFileSync(join(site, '../secret'), secret);
  const manifest = JSON.stringify({
    ...manifestOf({}),
    files: [{ path, bytes: secret.length, sha256: hashOf('guess') }],
  });
  cpSync(siteVouchingFor(manifest), site, { recursive: true });
  const { exit, out } = await runIn(site, 'verify', '.', '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out).problems.map(({ code }: { code: string }) => code)).toEqual(['path-refused']);
  expect(out).not.toContain(hashOf(secret));
});

test.each([
  ['deep', '['.repeat(5_000_000), 'too many or too deep values'],
  ['deep by objects', '{"files":'.repeat(500_000), 'too many or too deep values'],
  ['of millions of values', `{"files":[${'0,'.repeat(4_000_000)}0]}`, 'too many or too deep values'],
  [
    'of a million wrong entries',
    `{"format":"zhunsheng-manifest","version":1,"programmes":[],"records":[],"files":[${'{},'.repeat(999_999)}{}]}`,
    'files.0.path',
  ],
  ['one long string', `"${'\\\\'.repeat(5_000_000)}"`, 'document'],
  ['an open string', '"'.repeat(5_000_001), 'not JSON'],
  ['no JSON', 'hello', 'not JSON'],
  ['no text', Uint8Array.of(0xff, 0xfe), 'not UTF-8'],
  ['with a byte-order mark', `\ufeff${JSON.stringify(manifestOf({}))}`, 'not JSON'],
  ['another format', '{"format":"other"}', 'format'],
  ['with __proto__', '{"__proto__":{"files":[]}}', 'format'],
])('a manifest that is hostile (%s) ends in a message', async (_, manifest, detail) => {
  const { exit, out } = await runIn(siteVouchingFor(manifest), 'verify', '.');
  expect(exit).toBe(1);
  expect(out).toContain(`data/manifest.json: is not a usable manifest (${detail})`);
});

test('a manifest beyond 64 MiB is not read to its end', async () => {
  const site = siteVouchingFor('');
  truncateSync(join(site, 'data/manifest.json'), 65 * 1024 * 1024);
  expect((await runIn(site, 'verify', '.')).out).toContain('(more than 67108864 bytes)');
});

test('a pipe in the place of a file is not opened', async () => {
  const site = siteVouchingFor(JSON.stringify(manifestOf({ pipe: 'x' })));
  execFileSync('mkfifo', [join(site, 'pipe')]);
  expect((await runIn(site, 'verify', '.')).out).toContain('pipe: is no regular file');
});

test('a linked folder is not entered, even when the manifest names what is in it', async () => {
  const site = siteVouchingFor(JSON.stringify(manifestOf({ 'linked/secret': 'x' })));
  symlinkSync(tempTree({ secret: 'x' }), join(site, 'linked'));
  const { out } = await runIn(site, 'verify', '.');
  expect(out).toContain('linked/secret: is missing');
  expect(out).toContain('linked: is not in the manifest');
});

test('names of files cannot steer the terminal', async () => {
  const site = siteVouchingFor(JSON.stringify(manifestOf({})));
  mkdirSync(join(site, 'a\u001b[2J'));
  writeFileSync(join(site, 'a\u001b[2J/b\u202e\n.html'), '');
  const { out } = await runIn(site, 'verify', '.');
  expect(out).toContain('a\\u{1b}[2J/b\\u{202e}\\u{a}.html: is not in the manifest');
  expect(out).not.toContain('\u001b');
});

test.each([
  [[], 'verify needs an argument: <dir or url>'],
  [['nowhere'], 'There is no folder “nowhere”'],
  [['.', '--key', 'nothing.pem'], 'The key file “nothing.pem” cannot be read'],
  [['.', '--previous', 'nothing.json'], 'There is no usable release in “nothing.json”'],
  [['http://user:secret@127.0.0.1/'], '“127.0.0.1” is not a usable address'],
  [['https://'], '“https://” is not a usable address'],
])('%j is wrong use', async (args, message) => {
  const { exit, out, err } = await runIn(tempTree({}), 'verify', ...args);
  expect(err).toContain(message);
  expect(err).not.toContain('secret');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
});

test('Ctrl-C ends a check without a verdict', async () => {
  const lines: string[] = [];
  const terminal = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
  const surroundings = { terminal, cwd: published.site, version: '0.0.0', language: 'en' } as const;
  expect(await run(['verify', '.'], { ...surroundings, signal: AbortSignal.abort() })).toBe(1);
  expect(lines).toEqual(['Reading . …', 'Stopped.']);
});

test('a private key is not taken where a public one belongs', async () => {
  const { archive, site, privateKey } = published;
  const { exit, err } = await runIn(archive, 'verify', site, '--key', privateKey);
  expect(err).toContain('a private key is not for checking');
  expect(exit).toBe(2);
});
