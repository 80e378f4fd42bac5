import type { Nodes } from 'mdast';

/**
 * Moves nodes, in place, from where their block was parsed to where it stands in the whole text.
 *
 * @param lines lines to add
 * @param offset UTF-16 units to add
 */
export function shiftPositions(nodes: readonly Nodes[], lines: number, offset: number): void {
  for (const node of nodes) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
    if ('children' in node) shiftPositions(node.children, lines, offset);
  }
}
