import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PACKAGE_RULES } from './scripts/house/packages.ts';

const root = import.meta.dirname;
const setup = join(root, 'packages/test-kit/src/setup.ts');
const forbidConsole = join(root, 'packages/test-kit/src/forbid-console.ts');

export default defineConfig({
  test: {
    // East of Greenwich, where the users are: a date that takes the way over local midnight and UTC arrives a day early.
    env: { TZ: 'Asia/Shanghai' },
    // A golden is written only when somebody asks for it with `--update`.
    update: 'none',
    // Left to itself the runner keeps one core of two idle.
    maxWorkers: 2,
    // Tests that build a site or drive a browser share two cores with all others.
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      ...foldersWithTests('packages').flatMap(packageProjects),
      ...foldersWithTests('sites').map((folder) => project(`site-${folder}`, `sites/${folder}`)),
      project('house', 'scripts'),
    ],
  },
});

function foldersWithTests(parent: string): string[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent)).filter((folder) => existsSync(join(root, parent, folder, 'test')));
}

function packageProjects(folder: string) {
  const east = project(folder, `packages/${folder}`);
  return folder === 'indicator-model' ? [east, westOf(east)] : [east];
}

function project(name: string, folder: string) {
  const setupFiles = PACKAGE_RULES[name]?.pure ? [setup, forbidConsole] : [setup];
  return {
    extends: true as const,
    test: { name, root: join(root, folder), include: ['test/**/*.test.ts'], setupFiles },
  };
}

/** The same tests where a date that takes that way arrives a day late. */
function westOf({ extends: inherits, test }: ReturnType<typeof project>) {
  return { extends: inherits, test: { ...test, name: `${test.name}-west`, env: { TZ: 'America/Los_Angeles' } } };
}
