// Preloaded by `NODE_OPTIONS=--import`: moves the clock of a process by CLOCK_SHIFT_DAYS, and writes a line about the
// process to the file CLOCK_LOG, so that a test knows whom it reached.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const shift = Number(process.env.CLOCK_SHIFT_DAYS) * 86_400_000;
const Real = Date;

globalThis.Date = class Shifted extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + shift);
    else super(...parts);
  }

  static now() {
    return Real.now() + shift;
  }
};

const thread = isMainThread ? 'process' : 'thread';
appendFileSync(process.env.CLOCK_LOG, `${new Date().getFullYear()} ${thread} ${process.argv.slice(1).join(' ')}\n`);
