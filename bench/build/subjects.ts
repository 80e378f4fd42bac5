import type { BuildCost } from './measure-build.ts';
import type { SiteSize } from './site-size.ts';
import { writeBareSite, writePortal } from './write-sites.ts';

/** `portal` without and `search` with the search index, `long-plans` a portal of plans twice as long, `bare` the yardstick. */
export type SubjectKind = 'portal' | 'search' | 'long-plans' | 'bare';

/** A site to build. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly tasks: number;
  /** Whether one build is enough. */
  readonly once: boolean;
  readonly write: (folder: string) => void;
}

/** What the builds of one site took and made. */
export interface BuildFigures extends Pick<Subject, 'kind' | 'name' | 'tasks'>, BuildCost, SiteSize {}

/** Tasks of a plan about as long as one file may be. */
const LONG_PLAN = 1_000;

/** The sites to build for portals of these sizes: each beside its yardstick, the largest also in long plans. */
export function subjectsOf(sizes: readonly number[]): readonly Subject[] {
  const largest = sizes.at(-1) ?? 0;
  const pairs = sizes.flatMap((tasks) => [
    subject('bare', tasks, (folder) => writeBareSite(folder, tasks)),
    subject('portal', tasks, (folder) => writePortal(folder, { tasks }, { search: false })),
    subject('search', tasks, (folder) => writePortal(folder, { tasks }, { search: true })),
  ]);
  const long = (folder: string) => writePortal(folder, { tasks: largest, perPlan: LONG_PLAN }, { search: false });
  return [...pairs, subject('long-plans', largest, long)];
}

function subject(kind: SubjectKind, tasks: number, write: Subject['write']): Subject {
  return { kind, name: `${kind}-${tasks}`, tasks, once: kind === 'search' || kind === 'long-plans', write };
}
