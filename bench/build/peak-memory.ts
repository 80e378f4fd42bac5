import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. The system keeps the peak itself, so a look only has to come before the end. */
const EVERY = 50;

/** Watches a process and those below it; `end` gives the largest resident size of one of them, in bytes, on Linux. */
export function peakMemory(pid: number | undefined): { readonly end: () => number | undefined } {
  let peak = 0;
  const timer = setInterval(() => {
    for (const one of pid === undefined ? [] : processesBelow(pid)) peak = Math.max(peak, peakOf(one));
  }, EVERY);
  return {
    end() {
      clearInterval(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

function processesBelow(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processesBelow)];
}

function peakOf(pid: number): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kibibytes ?? 0) * 1024;
}

/** Empty where the process has ended or the system has no such file. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
