/** Set-up of every test file: no network, and a temporary folder of its own that goes when the file has ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import './block-network.js';

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'));
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
