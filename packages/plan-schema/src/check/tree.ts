import { type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.js';

/** A node of a tree kept as a list. */
export interface ListedNode {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** Reports nodes that lie above themselves, and children that stand before their parent. */
export function* treeProblems(
  nodes: readonly ListedNode[],
  parentOf: (position: number) => Location,
): Iterable<Diagnostic> {
  const positions = new Map(nodes.map(({ id }, position) => [id, position]));
  const above = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const [position, { id, parent }] of nodes.entries()) {
    if (parent === undefined) continue;
    if (isAbove(id, parent, above)) yield diagnostic('tree-circle', parentOf(position), { id, actual: parent });
    else if ((positions.get(parent) ?? 0) > position) {
      yield diagnostic('parent-after-child', parentOf(position), { id, actual: parent });
    }
  }
}

/** Whether the way up from `start` comes to `id`. */
function isAbove(id: string, start: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !passed.has(at); at = above.get(at)) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
