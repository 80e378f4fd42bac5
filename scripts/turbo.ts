import { spawnSync } from 'node:child_process';

/** Runs turbo with every telemetry off; an npm script cannot set an environment the same way on Linux and Windows. */
const result = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  },
});
process.exitCode = result.status ?? 1;
