/** Makes sure that the browser tests find a Chromium: looks, installs Debian's as root, or says what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../packages/test-kit/src/find-chromium.ts';

// A TrueType font: Chromium embeds it in printed pages as one font, where it cuts Noto CJK into a hundred.
const DEBIAN_PACKAGES = ['chromium', 'fonts-wqy-zenhei'];

console.log('pretest: looking for Chromium, which the browser tests need');
const found = findChromium() ?? (canInstall() ? installed() : undefined);
if (found) console.log(`pretest: Chromium is ${found}`);
else {
  console.error(
    `pretest: no Chromium here: install it (Debian: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}) or set CHROMIUM_PATH to a Chromium or Chrome program.`,
  );
  process.exitCode = 1;
}

function canInstall(): boolean {
  return !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installed(): string | undefined {
  console.log(`pretest: none found; installing ${DEBIAN_PACKAGES.join(' and ')} with apt-get`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES);
  return findChromium();
}

function aptGet(...args: readonly string[]): void {
  spawnSync('apt-get', ['--quiet=2', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
