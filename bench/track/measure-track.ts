/** Loads the programme of a folder and tracks it again and again, every part of it; prints seconds as JSON. */
import { track } from '@zhunsheng/indicator-model';
import { disclose } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';

/** The compiler has settled after about a dozen. */
const RUNS = 16;
const [folder = ''] = process.argv.slice(2);
const { value, diagnostics } = loadProgramme(folder);
const [error] = diagnostics.filter(({ severity }) => severity === 'error');
if (error) throw new Error(`${error.file}: ${error.code} ${JSON.stringify(error.values)}`);
const records = disclose(value, 'internal');
const runs = Array.from({ length: RUNS }, () => {
  const [start, before] = [performance.now(), processor()];
  // Every part is computed when its field is read.
  Object.values(track(records));
  return { seconds: (performance.now() - start) / 1000, processor: processor() - before };
});
const seconds = runs.map((run) => run.seconds);
const best = Math.min(...seconds);
console.log(JSON.stringify({ first: seconds[0], best, processor: Math.min(...runs.map((run) => run.processor)) }));

/** Seconds of the processor that this thread had: on a busy machine less than what went by. */
function processor(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
