import { compare } from '../compare.js';
import { issueDay, type Records } from '../records.js';
import type { Tracking } from '../tracking.js';
import { isOpen } from './due-between.js';
import type { StoryEntry } from './story-entry.js';
import { type StoryIndex, storyIndex } from './story-index.js';

/** Order of kinds on one day: what came about first stands first. */
const KINDS: readonly StoryEntry['kind'][] = [
  'upper-plan',
  'plan',
  'update',
  'verification',
  'extension',
  'event',
  'finding',
  'deadline',
];

/**
 * The life of a task in dated entries, oldest first: upper plans and its own issued, reports, verifications, extensions
 * and findings up to `asOf`; then the deadlines still ahead. Empty for an unknown id. Records are indexed once per
 * `published` object, which therefore must not change between calls.
 *
 * @example
 * storyOf(published, tracking, 'xz26-103').map(({ date, kind }) => `${date} ${kind}`)
 * // ['2021-08-11 upper-plan', '2026-03-18 plan', '2026-09-30 update', '2027-06-30 deadline']
 */
export function storyOf(published: Records, tracking: Tracking, taskId: string): StoryEntry[] {
  const index = storyIndex(published);
  const past = [
    ...upperPlans(index, taskId),
    ...planVersions(index, taskId),
    ...logEntries(index, taskId, tracking.asOf),
    ...findings(index, taskId, tracking),
  ].filter(({ date }) => date <= tracking.asOf);
  return [...past, ...deadlinesAhead(tracking, taskId)].toSorted(
    (a, b) => compare(a.date, b.date) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

function upperPlans({ nodes, plans }: StoryIndex, task: string): StoryEntry[] {
  const node = nodes.get(task)?.at(-1)?.node;
  const links = [node, ...(node?.blocks ?? [])].flatMap((one) => one?.implements ?? []);
  const clauses = [...new Set(links.map(({ clause }) => clause))];
  const ids = new Set(clauses.map((clause) => clause.split('#', 1)[0] ?? clause));
  return [...ids].flatMap((id) => {
    const plan = plans.get(id);
    const date = plan && issueDay(plan);
    const own = clauses.filter((clause) => clause.startsWith(`${id}#`));
    return plan && date !== undefined ? [{ kind: 'upper-plan' as const, date, plan, clauses: own }] : [];
  });
}

function planVersions({ nodes }: StoryIndex, task: string): StoryEntry[] {
  return (nodes.get(task) ?? []).flatMap(({ plan }) => {
    const date = issueDay(plan);
    return date === undefined ? [] : [{ kind: 'plan' as const, date, plan }];
  });
}

function logEntries({ logs }: StoryIndex, task: string, asOf: string): StoryEntry[] {
  const ofTask = (logs.get(task) ?? []).toSorted((a, b) => compare(a.unit, b.unit));
  return ofTask.flatMap(({ unit, log }) => {
    const known = log.filter(({ date }) => date <= asOf);
    const correctedBy = new Map(
      known.flatMap((one) => (one.kind === 'update' && one.corrects !== undefined ? [[one.corrects, one.id]] : [])),
    );
    return known.map((entry): StoryEntry => {
      const logged = { date: entry.date, unit, of: entry.of ?? task };
      if (entry.kind === 'verification') return { kind: 'verification', ...logged, entry };
      if (entry.kind === 'extension') return { kind: 'extension', ...logged, entry };
      if (entry.kind === 'event') return { kind: 'event', ...logged, entry };
      const later = correctedBy.get(entry.id);
      return { kind: 'update', ...logged, entry, ...(later === undefined ? {} : { correctedBy: later }) };
    });
  });
}

function findings(index: StoryIndex, task: string, { findings: standings }: Tracking): StoryEntry[] {
  const ofTask = (index.findings.get(task) ?? []).toSorted((a, b) => compare(a.id, b.id));
  return ofTask.flatMap((finding) => {
    const date = standings.get(finding.id)?.foundOn;
    return date === undefined ? [] : [{ kind: 'finding' as const, date, finding }];
  });
}

function deadlinesAhead({ asOf, tasks, obligations }: Tracking, task: string): StoryEntry[] {
  const ofTask = (tasks.get(task)?.obligations ?? []).flatMap((id) => obligations.get(id) ?? []);
  return ofTask.filter(isOpen).flatMap((obligation) => {
    const date = obligation.deadline?.current;
    return date === undefined || date < asOf ? [] : [{ kind: 'deadline' as const, date, obligation }];
  });
}
