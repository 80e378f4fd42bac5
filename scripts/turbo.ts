/** Runs turbo with every telemetry off; npm scripts have no way to set an environment that Linux and Windows share. */
import { spawnSync } from 'node:child_process';

const { error, status } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' },
});
if (error) throw error;
process.exitCode = status ?? 1;
