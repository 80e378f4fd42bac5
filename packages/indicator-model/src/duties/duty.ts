import type { Draft } from '../draft.js';
import type { BlockRecord } from '../records.js';
import { namesLead, type Owing, owingOf } from './owing.js';
import type { StandingNode } from './standing-node.js';
import { type TimeLimit, timeLimitOf } from './time-limit.js';
import type { UnitDirectory } from './unit-directory.js';

/** A task without parts, or one part: what somebody owes, apart from its periods. */
export interface Duty extends Owing, TimeLimit {
  /** Id of the part, else of the task. */
  readonly id: string;
  readonly task: string;
  readonly part?: string;
  /** Leads of the whole task, whose report on the whole speaks of a part that its own leads are silent on. */
  readonly taskLeads: readonly string[];
}

/**
 * What a task asks for: one duty for each part, or one for a task without parts. A part without a lead or a time limit
 * of its own has its task's; where the task prints none, that of the part before it; else that of the nearest section.
 *
 * @example
 * // task without units; a: 责任单位：市司法局, 2027年底前; b: nothing; c: 责任单位：市教育局
 * dutiesOf(task, units) // a sifaju 2027-12-31, b sifaju 2027-12-31, c jiaoyuju 2027-12-31
 */
export function dutiesOf({ node, above }: StandingNode, units: UnitDirectory): Duty[] {
  const whole = owingOf([node, ...above], units);
  const parts = node.blocks.filter(isPart);
  if (parts.length === 0) {
    return [dutyOf(node.id, { task: node.id, taskLeads: whole.leads }, whole, timeLimitOf(node, above))];
  }
  const taskLeads = namesLead(node) ? whole.leads : [];
  let before: { owing?: BlockRecord; timed?: BlockRecord } = {};
  return parts.map((part) => {
    const owing = owingOf([part, node, ...listed(before.owing), ...above], units);
    const limit = timeLimitOf(part, [node, ...listed(before.timed), ...above]);
    before = {
      ...before,
      ...(namesLead(part) ? { owing: part } : {}),
      ...(part.deadlines.length > 0 ? { timed: part } : {}),
    };
    return dutyOf(part.id, { task: node.id, taskLeads, part: part.id }, owing, limit);
  });
}

function dutyOf(
  id: string,
  { task, taskLeads, part }: Pick<Duty, 'task' | 'taskLeads' | 'part'>,
  { leads, supports, openLeads }: Owing,
  { deadlines, recurrence, until }: TimeLimit,
): Duty {
  const duty: Draft<Duty> = { id, task, taskLeads, leads, supports, openLeads, deadlines };
  if (part !== undefined) duty.part = part;
  if (recurrence !== undefined) duty.recurrence = recurrence;
  if (until !== undefined) duty.until = until;
  return duty;
}

function isPart(block: BlockRecord): block is BlockRecord & { readonly id: string } {
  return block.id !== undefined;
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
