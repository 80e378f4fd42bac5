import type { BuildFigures, SubjectKind } from './subjects.ts';
import type { TaskPage } from './task-page.ts';

/** A limit beside what was measured. */
export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly ok: boolean;
}

const GIB = 2 ** 30;

/** Holds the figures of the largest portal, of the one before it in size, and of a task page against the limits. */
export function judge(builds: readonly BuildFigures[], page: TaskPage): readonly Verdict[] {
  const [largest, smaller] = ofKind(builds, 'portal');
  const [bare] = ofKind(builds, 'bare');
  const [long] = ofKind(builds, 'long-plans');
  if (!largest || !smaller || !bare || !long) throw new Error('two sizes of portals and their yardsticks are needed');
  const tasks = largest.tasks.toLocaleString('en');
  const perTask = ({ seconds, tasks }: BuildFigures) => seconds / tasks;
  return [
    times(`pages of ${tasks} tasks : bare site of as many pages`, largest.seconds / bare.seconds, 2.5),
    times(`the same in long plans : bare site`, long.seconds / bare.seconds, 2.5),
    atMost(`memory at ${tasks} tasks`, (largest.memory ?? 0) / GIB, 1.5, 'GiB'),
    times(
      `time per task at ${tasks} : at ${smaller.tasks.toLocaleString('en')}`,
      perTask(largest) / perTask(smaller),
      1.2,
    ),
    atMost('heaviest task page with its styles, gzip', page.gzip / 1024, 15, 'KB'),
    { what: 'script in a task page', measured: page.script ? 'yes' : 'none', limit: 'none', ok: !page.script },
  ];
}

/** Largest first. */
function ofKind(builds: readonly BuildFigures[], kind: SubjectKind): readonly BuildFigures[] {
  return builds.filter((one) => one.kind === kind).toSorted((a, b) => b.tasks - a.tasks);
}

function times(what: string, measured: number, limit: number): Verdict {
  return { what, measured: `${measured.toFixed(2)} ×`, limit: `≤ ${limit} ×`, ok: measured <= limit };
}

function atMost(what: string, measured: number, limit: number, unit: string): Verdict {
  return { what, measured: `${measured.toFixed(2)} ${unit}`, limit: `≤ ${limit} ${unit}`, ok: measured <= limit };
}
