import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  test: {
    env: { TZ: 'Asia/Shanghai' },
    projects: [...foldersWithTests('packages'), ...foldersWithTests('sites'), 'scripts'].map(project),
  },
});

function foldersWithTests(parent: string): string[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'test')));
}

function project(folder: string) {
  const name = folder === 'scripts' ? 'house' : folder.slice(folder.indexOf('/') + 1);
  return {
    extends: true as const,
    test: { name, root: join(root, folder), include: ['test/**/*.test.ts'] },
  };
}
