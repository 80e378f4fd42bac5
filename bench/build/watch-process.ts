import { readFileSync } from 'node:fs';

/** What the system says of a process and those below it; absent where it says nothing (other systems than Linux). */
export interface ProcessCost {
  /** Largest resident size of one process, in bytes. */
  readonly memory?: number;
  /** Processor time of all processes, in seconds: what the build took if nothing else ran and nothing ran at once. */
  readonly processor?: number;
}

/** Milliseconds between two looks. The system keeps sums and peaks, so a look only has to come shortly before the end. */
const EVERY = 50;
/** Of processor time, in a second; the same on every Linux. */
const TICKS = 100;

/** Watches a process from now until `end` is called. */
export function watchProcess(pid: number | undefined): { readonly end: () => ProcessCost } {
  const seen = new Map<number, Required<ProcessCost>>();
  const look = () => {
    for (const one of pid === undefined ? [] : processesBelow(pid)) {
      const cost = costOf(one);
      // A process that has just ended says zero.
      if (cost.memory > 0) seen.set(one, cost);
    }
  };
  const timer = setInterval(look, EVERY);
  return {
    end() {
      clearInterval(timer);
      const costs = [...seen.values()];
      if (costs.length === 0) return {};
      return {
        memory: Math.max(...costs.map(({ memory }) => memory)),
        processor: costs.reduce((sum, { processor }) => sum + processor, 0),
      };
    },
  };
}

function processesBelow(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processesBelow)];
}

function costOf(pid: number): Required<ProcessCost> {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  // Fields 14 and 15, counted behind the command's name, which may hold blanks.
  const [user, system] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13);
  return { memory: Number(kibibytes ?? 0) * 1024, processor: (Number(user ?? 0) + Number(system ?? 0)) / TICKS };
}

/** Empty where the process has ended or the system has no such file. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
