import { groupBy } from '../group-by.js';
import type { FindingRecord, NodeRecord, PlanRecord, Records } from '../records.js';

type UnitLog = Records['progress'][number];

/** The records of a programme by the task that they belong to. */
export interface StoryIndex {
  /** Each version of a task with its plan, oldest first. */
  readonly nodes: ReadonlyMap<string, readonly { readonly node: NodeRecord; readonly plan: PlanRecord }[]>;
  readonly logs: ReadonlyMap<string, readonly UnitLog[]>;
  readonly findings: ReadonlyMap<string, readonly FindingRecord[]>;
  /** Plans that clauses may be named of, upper ones and own, by id; of several versions the newest. */
  readonly plans: ReadonlyMap<string, PlanRecord>;
}

const indexes = new WeakMap<Records, StoryIndex>();

/** The index of a programme, made once for each object, so that ten thousand stories cost one pass over the records. */
export function storyIndex(published: Records): StoryIndex {
  const known = indexes.get(published);
  if (known !== undefined) return known;
  const index = makeIndex(published);
  indexes.set(published, index);
  return index;
}

function makeIndex({ plans, upstream, progress, findings }: Records): StoryIndex {
  const tasks = plans.flatMap((plan) => plan.nodes.map((node) => ({ node, plan })));
  return {
    nodes: groupBy(
      tasks.filter(({ node }) => node.kind === 'task'),
      ({ node }) => node.id,
    ),
    logs: groupBy(progress, ({ task }) => task),
    findings: groupBy(
      findings.filter(({ target }) => target !== undefined),
      ({ target = '' }) => taskOf(target),
    ),
    plans: new Map([...upstream, ...plans].map((plan) => [plan.id, plan])),
  };
}

/** The task of a duty id: `xz26-101` for `xz26-101.a`. */
function taskOf(duty: string): string {
  return duty.split('.', 1)[0] ?? duty;
}
