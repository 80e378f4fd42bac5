import type { Plan } from './records.js';

/** A clause that other plans may refer to. */
export interface UpperClause {
  readonly plan: Plan;
  /** Id of its heading or paragraph: its place in the plan's full text. */
  readonly id: string;
  /** Its number and heading as printed; its first words where it is a paragraph. */
  readonly name: string;
}

/** The clauses of some plans by every reference that names them: `<plan>#<id>`, with or without the plan's id before it. */
export function upperClauses(plans: readonly Plan[]): ReadonlyMap<string, UpperClause> {
  const clauses = new Map<string, UpperClause>();
  for (const plan of plans) {
    for (const { id, number, title, blocks } of plan.nodes) {
      add({ plan, id, name: `${number ?? ''}${title}` });
      for (const block of blocks) {
        if (block.id !== undefined) add({ plan, id: block.id, name: `${[...block.text].slice(0, 16).join('')}…` });
      }
    }
  }
  return clauses;

  function add(clause: UpperClause): void {
    const { plan, id } = clause;
    clauses.set(`${plan.id}#${id}`, clause);
    if (id.startsWith(`${plan.id}-`)) clauses.set(`${plan.id}#${id.slice(plan.id.length + 1)}`, clause);
  }
}
