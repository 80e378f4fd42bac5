import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../src/find-chromium.js';
import { tempTree } from '../src/temp-tree.js';

test('CHROMIUM_PATH wins over PATH, and a file that cannot be run is none', () => {
  const folder = tempTree({ 'google-chrome': '', 'my-browser': '', chromium: '' });
  for (const name of ['google-chrome', 'my-browser']) chmodSync(join(folder, name), 0o755);
  expect(findChromium({ PATH: folder })).toBe(join(folder, 'google-chrome'));
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'my-browser') })).toBe(join(folder, 'my-browser'));
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'chromium') })).toBeUndefined();
  expect(findChromium({ PATH: '' })).toBeUndefined();
});
