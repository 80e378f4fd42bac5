import type { Plan, PlanNode } from '@zhunsheng/plan-schema';

/** How a heading differs from the last import. */
export interface PlanChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly title: string;
  /** Of a changed one: what is different. */
  readonly fields: readonly ('number' | 'title' | 'text' | 'terms')[];
}

/** What differs between two drafts of the same document, by id. */
export function comparePlans(former: Plan, now: Plan): PlanChange[] {
  const before = new Map(former.nodes.map((node) => [node.id, node]));
  const after = new Set(now.nodes.map(({ id }) => id));
  const changes = now.nodes.flatMap((node): PlanChange[] => {
    const other = before.get(node.id);
    if (!other) return [{ change: 'added', id: node.id, title: node.title, fields: [] }];
    const fields = differing(other, node);
    return fields.length > 0 ? [{ change: 'changed', id: node.id, title: node.title, fields }] : [];
  });
  const removed = former.nodes
    .filter(({ id }) => !after.has(id))
    .map(({ id, title }): PlanChange => ({ change: 'removed', id, title, fields: [] }));
  return [...changes, ...removed];
}

function differing(one: PlanNode, other: PlanNode): PlanChange['fields'] {
  const terms = ({ blocks }: PlanNode) => JSON.stringify(blocks.map(({ brackets }) => brackets));
  const text = ({ blocks }: PlanNode) => blocks.map((block) => block.text).join('\n');
  return [
    ...(one.number === other.number ? [] : (['number'] as const)),
    ...(one.title === other.title ? [] : (['title'] as const)),
    ...(text(one) === text(other) ? [] : (['text'] as const)),
    ...(terms(one) === terms(other) ? [] : (['terms'] as const)),
  ];
}
