import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';

const LOOPBACK_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts the machine's Chromium without a window and without any host but the loopback; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium on this machine: `npm test` at the root finds or installs one');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [LOOPBACK_ONLY], chromiumSandbox: !isRoot });
}
