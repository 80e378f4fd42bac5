import { readFileSync } from 'node:fs';
import { readInWorker } from '@zhunsheng/document-importer/worker';

/** Reads a file in a worker and prints what came of it, how long it took and how much memory the process needed. */
const [path = '', name = ''] = process.argv.slice(2);
const start = performance.now();
const { lines, notes } = await readInWorker({ name, bytes: readFileSync(path) });
const seconds = (performance.now() - start) / 1000;
// The kernel's mark of this process alone; what `resourceUsage` says begins with the process that started it.
const mib = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
process.stdout.write(JSON.stringify({ lines: lines.length, codes: notes.map(({ code }) => code), seconds, mib }));
