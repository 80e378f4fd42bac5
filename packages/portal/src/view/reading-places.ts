import { contentsOf, nodesUnder } from './contents.js';
import { pagesOf } from './pages-of.js';
import type { PlanView } from './plan-view.js';
import type { PlanNode } from './records.js';

/** Where the full text of plans is read: `<plan>#<heading or paragraph>` → path of the page that shows it. */
export type ReadingPlaces = ReadonlyMap<string, string>;

/** The reading places of everything that plans pin an id on. What only an older version has is in none. */
export function readingPlaces(plans: readonly PlanView[]): ReadingPlaces {
  const places = new Map<string, string>();
  for (const view of plans) {
    if (view.split) placeBySection(view, places);
    else place(view, view.plan.nodes, `plans/${view.id}/`, places);
  }
  return places;
}

function placeBySection(view: PlanView, places: Map<string, string>): void {
  for (const { id } of contentsOf(view)) {
    for (const { number, rows } of pagesOf(nodesUnder(view, id))) {
      place(view, rows, `plans/${view.id}/${id}/${number === 1 ? '' : `page/${number}/`}`, places);
    }
  }
}

function place({ id }: PlanView, nodes: readonly PlanNode[], path: string, places: Map<string, string>): void {
  for (const node of nodes) {
    for (const one of [node, ...node.blocks]) if (one.id !== undefined) places.set(`${id}#${one.id}`, path);
  }
}
