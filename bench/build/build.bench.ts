import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { judge } from './limits.ts';
import { measureBuild } from './measure-build.ts';
import { printFigures } from './print-figures.ts';
import { siteSize } from './site-size.ts';
import { type BuildFigures, type Subject, subjectsOf } from './subjects.ts';
import { heaviestTaskPage } from './task-page.ts';

/**
 * What does it cost to build a portal? Portals of growing size, and bare sites of as many pages, are built in turn, so
 * that a busy minute of the machine hits all of them; of several builds the quickest counts.
 */
export const bench: Bench = async ({ small, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const rounds = small ? 1 : 3;
    const subjects = subjectsOf(small ? [100, 300] : [100, 1_000, 10_000]);
    const figures = new Map<string, BuildFigures>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const subject of subjects.filter(({ once }) => !once || round === 1)) {
        const pages = figures.get(`portal-${subject.tasks}`)?.pages ?? 0;
        if (round === 1) subject.write(join(folder, subject.name), pages);
        const measured = await measure(subject, join(folder, subject.name));
        say(`${round}/${rounds} ${subject.name}: ${measured.seconds.toFixed(1)} s`);
        figures.set(subject.name, better(measured, figures.get(subject.name)));
      }
    }
    const all = [...figures.values()];
    const page = heaviestTaskPage(join(folder, `portal-${small ? 300 : 1_000}`, 'dist'));
    const verdicts = judge(all, page);
    return { table: printFigures(all, verdicts), figures: { builds: all, taskPage: page, verdicts } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function measure({ kind, name, tasks }: Subject, folder: string): Promise<BuildFigures> {
  const cost = await measureBuild(folder);
  return { kind, name, tasks, ...cost, ...siteSize(join(folder, 'dist')) };
}

/** The quicker of two builds of one site, with the higher peak of both. */
function better(one: BuildFigures, other: BuildFigures = one): BuildFigures {
  const memory = Math.max(one.memory ?? 0, other.memory ?? 0);
  return { ...(one.seconds < other.seconds ? one : other), ...(memory > 0 && { memory }) };
}
