import type { BuildCost } from './measure-build.ts';
import type { SiteSize } from './site-size.ts';
import { writeBareSite, writePortal } from './write-sites.ts';

/**
 * `portal` has pages only, `search` the search index as well, `whole` also the open data; `long-plans` has pages only, from
 * plans twice as long; `bare` is the yardstick: Astro as it comes. `bare-tuned` writes its pages side by side as the portal does.
 */
export type SubjectKind = 'portal' | 'search' | 'whole' | 'long-plans' | 'bare' | 'bare-tuned';

/** A site to build. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly tasks: number;
  /** Whether one build is enough. */
  readonly once: boolean;
  /** Writes its files; `pages` is what the portal of as many tasks has, once that is built. */
  readonly write: (folder: string, pages: number) => void;
}

/** What the builds of one site took and made. */
export interface BuildFigures extends Pick<Subject, 'kind' | 'name' | 'tasks'>, BuildCost, SiteSize {}

/** How many pages the portal has Astro write at once. */
const PAGES_AT_ONCE = 32;

/** Tasks of a plan about as long as one file may be. */
const LONG_PLAN = 1_000;

/** The sites to build for portals of these sizes: each before its yardstick, the largest also in every other way. */
export function subjectsOf(sizes: readonly number[]): readonly Subject[] {
  const tasks = sizes.at(-1) ?? 0;
  return [
    ...sizes.flatMap((size) => [
      subject('portal', size, (folder) => writePortal(folder, { tasks: size })),
      subject('bare', size, (folder, pages) => writeBareSite(folder, pages)),
    ]),
    subject('bare-tuned', tasks, (folder, pages) => writeBareSite(folder, pages, PAGES_AT_ONCE)),
    subject('long-plans', tasks, (folder) => writePortal(folder, { tasks, perPlan: LONG_PLAN })),
    subject('search', tasks, (folder) => writePortal(folder, { tasks }, { search: true })),
    subject('whole', tasks, (folder) => writePortal(folder, { tasks }, { search: true, data: true })),
  ];
}

function subject(kind: SubjectKind, tasks: number, write: Subject['write']): Subject {
  return { kind, name: `${kind}-${tasks}`, tasks, once: kind === 'search' || kind === 'whole', write };
}
