import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearch } from '@zhunsheng/portal/search';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../house/files.ts';

const SEEDS = join(ROOT, '../shared/seeds');
const folder = mkdtempSync(join(tmpdir(), 'import-to-portal-'));
const CONFIG = `import zhunsheng from '@zhunsheng/portal';
export default { cacheDir: './.cache', integrations: [zhunsheng({ programmes: ['programme'] })] };
`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a collected document is imported, checked, built and searched', { timeout: 300_000 }, async ({ skip }) => {
  const name = existsSync(SEEDS) ? readdirSync(SEEDS).find((file) => file.startsWith('002')) : undefined;
  if (!name && !process.env['CI']) return skip('the collected documents are not beside this checkout');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'source'));
  const text = readFileSync(join(SEEDS, name ?? ''));
  writeFileSync(join(folder, 'source/plan.txt'), text);

  expect(zhunsheng('import', 'source/plan.txt', '--out', 'programme', '--id', 'ta21')).toBe(0);
  expect(zhunsheng('check', 'programme')).toBe(0);
  expect(zhunsheng('build')).toBe(0);

  const pages = globSync('tasks/*/index.html', { cwd: join(folder, 'dist') });
  expect(pages.length).toBeGreaterThanOrEqual(32);
  const page = readFileSync(join(folder, 'dist/tasks/ta21-003/index.html'), 'utf8');
  const [sentence = ''] = /行政执法人员每人每年[^。]+/.exec(text.toString('utf8')) ?? [];
  expect(sentence).not.toBe('');
  expect(page).toContain(sentence);

  const read = (path: string) => readFileSync(join(folder, 'dist/search-index', path));
  const search = await openSearch({
    json: async (path) => JSON.parse(read(path).toString('utf8')),
    bytes: async (path) => read(path),
  });
  const { hits } = await search.find('60学时', new Map());
  expect(hits.map(({ shelf, record }) => shelf.columns.id[record])).toContain('ta21-003');
});

/** Runs the command line as a user does; its exit code. */
function zhunsheng(...args: readonly string[]): number | null {
  const bin = join(ROOT, 'packages/cli/bin/zhunsheng.js');
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}
