import { diagnostic, type Location, type Place } from '../diagnostics/diagnostic.js';
import { parsePlanLocated } from '../notation/parse-plan-located.js';
import type { Plan } from '../schemas/plan.js';
import type { Sorted } from './record-path.js';
import type { Shelf } from './shelf.js';

/** The plan of a Markdown file. Its id must be the one in the file's name, which also gives the version. */
export function readPlan(
  { file, given }: Sorted,
  shelf: Shelf,
  kind: 'plan' | 'upstream',
  knownUnits: readonly string[],
): Plan {
  const { value, diagnostics, places } = parsePlanLocated(file.text, { file: file.path, knownUnits });
  shelf.say(...diagnostics);
  const locate = (path: string): Location => ({ file: file.path, place: placeNear(places, path) });
  const id = given.id ?? value.id;
  if (value.id !== id) {
    const at = locate('frontmatter.id');
    shelf.say(diagnostic('path-mismatch', at, { field: 'id', actual: value.id, expected: id }));
  }
  const plan = { ...value, id, version: given.version ?? '1' };
  if (diagnostics.some(({ code }) => code.startsWith('markdown-'))) shelf.miss(`${kind}:${plan.id}`);
  shelf.place(`${kind}:${plan.id}@${plan.version}`, file.path, locate);
  return plan;
}

/** The place of a path, or of the nearest thing around it. */
function placeNear(places: ReadonlyMap<string, Place>, path: string): Place | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = places.get(at);
    if (place) return place;
  }
  return places.get('');
}
