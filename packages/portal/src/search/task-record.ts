import { plainOf } from '../text/markdown-html.js';
import type { ProgrammeView } from '../view/programme-view.js';
import type { Block, Unit } from '../view/records.js';
import type { TaskView } from '../view/task-view.js';
import { unitNames } from '../view/unit-names.js';
import { plainBlock } from './plain-blocks.js';
import type { SearchRecord, TextPiece } from './search-record.js';

/** What the records of all tasks of a programme share. */
export interface TaskContext {
  readonly units: ReadonlyMap<string, Unit>;
  /** What units wrote about each task, with the names of the evidence that they point to. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Gathers once what {@link taskRecord} needs for every task. */
export function taskContext({ published, evidence }: ProgrammeView): TaskContext {
  const words = new Map<string, string[]>();
  for (const { task, log } of published.progress) {
    const known = words.get(task) ?? [];
    words.set(task, known);
    for (const entry of log) {
      const said = entry.kind === 'extension' ? entry.reason : entry.note;
      if (said !== undefined) known.push(plainOf(said));
      known.push(...entry.evidence.flatMap((id) => evidence.get(id)?.title ?? []));
    }
  }
  return { words, units: new Map(published.units.map((unit) => [unit.id, unit])) };
}

/** A task as a record, with its parts inside it and what was reported on it. */
export function taskRecord(view: TaskView, { words, units }: TaskContext): SearchRecord {
  const { id, task, standing, plan } = view;
  const { state, reason } = standing.timeliness;
  const unreported = reason.code === 'past-deadline-unreported';
  const shared = { number: task.number, section: view.section?.id, plan: plan.id };
  return {
    ...shared,
    id,
    kind: 'task',
    path: `tasks/${id}/`,
    title: task.title,
    leads: view.leads,
    supports: view.supports,
    progress: standing.progress.state,
    timeliness: state,
    days: (reason.days ?? 0) * (unreported ? -1 : 1),
    when: view.due,
    year: standing.deadline?.current.slice(0, 4),
    text: [...task.blocks.map(partPiece), ...(words.get(id) ?? []).map((text) => ({ text }))],
  };

  function partPiece(block: Block): TextPiece {
    const text = plainBlock(block);
    if (block.id === undefined) return { text };
    const leads = unitNames(block.responsibilities, 'lead', units);
    const supports = unitNames(block.responsibilities, 'support', units);
    const own = leads.length + supports.length > 0 ? { leads, supports } : view;
    const when = block.deadlines.map((deadline) => deadline.text).join('；');
    const inner = { ...shared, id: block.id, kind: 'part' as const, path: `tasks/${id}/#${block.id}`, when };
    return { text, inner: { ...inner, leads: own.leads, supports: own.supports } };
  }
}
