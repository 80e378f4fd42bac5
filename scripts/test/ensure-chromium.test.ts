import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempTree } from '../../packages/test-kit/src/temp-tree.ts';
import { ROOT } from '../house/files.ts';

const SCRIPT = join(ROOT, 'scripts/ensure-chromium.ts');

test('a Chromium that is there is named and nothing is installed', () => {
  const folder = programs({ chromium: '' });
  const result = ensure({ PATH: folder });
  expect(result.stdout.trim().split('\n').at(-1)).toBe(`pretest: Chromium is ${join(folder, 'chromium')}`);
  expect(result.status).toBe(0);
});

test('where a Chromium was named that is not there, one sentence says what to install', () => {
  const result = ensure({ PATH: tmpdir(), CHROMIUM_PATH: '/nowhere/chromium' });
  expect(result.stderr.trim().split('\n')).toEqual([expect.stringMatching(/install it .* or set CHROMIUM_PATH/)]);
  expect(result.status).toBe(1);
});

test('root on Debian gets it from apt-get', ({ skip }) => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return skip('only root on Debian installs');
  const folder = programs({
    'apt-get':
      '#!/bin/sh\necho "apt-get $*"\ncase "$2" in install) /bin/mv "$0" "$(/usr/bin/dirname "$0")/chromium";; esac\n',
  });
  const result = ensure({ PATH: folder });
  expect(result.stdout).toContain('apt-get --quiet=2 install --yes --no-install-recommends chromium fonts-wqy-zenhei');
  expect(result.stdout).toContain(`pretest: Chromium is ${join(folder, 'chromium')}`);
  expect(result.status).toBe(0);
});

function programs(files: Readonly<Record<string, string>>): string {
  const folder = tempTree(files);
  for (const name of Object.keys(files)) chmodSync(join(folder, name), 0o755);
  return folder;
}

function ensure(env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [SCRIPT], { env, encoding: 'utf8' });
}
