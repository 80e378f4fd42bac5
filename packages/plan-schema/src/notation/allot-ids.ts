import { ID_MAX_LENGTH } from '../schemas/id.js';
import type { DraftNode } from './draft.js';

/** What a new id adds to the plan's: `-s1200`, `-120099`. */
const SUFFIX_ROOM = 12;

/**
 * Ids for the headings that have none: `<plan>-s<n>` for sections, `<plan>-<section><two digits>` for tasks, counting on
 * from the highest number in use, so that no id comes back after its heading went. `taken` are all ids of the plan.
 *
 * @param own the ids that the headings have, in the order of `nodes`
 */
export function allotNodeIds(
  nodes: readonly DraftNode[],
  own: readonly (string | undefined)[],
  parents: readonly (number | undefined)[],
  planId: string,
  taken: Set<string>,
): string[] {
  const prefix = planId.slice(0, ID_MAX_LENGTH - SUFFIX_ROOM).replace(/-+$/, '');
  const highest = highestNumbers(taken, prefix);
  const sectionNumbers: number[] = [];
  let sections = 0;
  const next = (stem: string, digits: number): string => {
    let id: string;
    do {
      const number = (highest.get(stem) ?? 0) + 1;
      highest.set(stem, number);
      id = stem + String(number).padStart(digits, '0');
    } while (taken.has(id));
    taken.add(id);
    return id;
  };
  return nodes.map((node, index) => {
    if (node.task) return own[index] ?? next(`${prefix}-${sectionNumbers[parents[index] ?? -1] ?? 0}`, 2);
    sections += 1;
    const id = own[index] ?? next(`${prefix}-s`, 1);
    sectionNumbers[index] = Number(/-s(\d{1,4})$/.exec(id)?.[1] ?? sections);
    return id;
  });
}

/** Suffixes for the parts of one task that have none: `a` to `z`, then `aa`, counting on from the last one in use. */
export function allotPartSuffixes(own: readonly string[], count: number): string[] {
  const used = own.filter((suffix) => /^[a-z]{1,3}$/.test(suffix)).map(letterNumber);
  const first = Math.max(0, ...used) + 1;
  return Array.from({ length: count }, (_, index) => letters(first + index));
}

/** For each heading the position of the nearest section above it that is less deep. */
export function parentsOf(nodes: readonly DraftNode[]): (number | undefined)[] {
  const open: number[] = [];
  return nodes.map(({ task, level }, index) => {
    while (open.length > 0 && (nodes[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1);
    if (!task) open.push(index);
    return parent;
  });
}

function highestNumbers(taken: ReadonlySet<string>, prefix: string): Map<string, number> {
  const highest = new Map<string, number>();
  for (const id of taken) {
    if (!id.startsWith(`${prefix}-`)) continue;
    const match = /^(s|\d{1,4}(?=\d\d$))(\d{1,4})$/.exec(id.slice(prefix.length + 1));
    if (!match) continue;
    const stem = `${prefix}-${match[1]}`;
    highest.set(stem, Math.max(highest.get(stem) ?? 0, Number(match[2])));
  }
  return highest;
}

function letterNumber(suffix: string): number {
  return [...suffix].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

function letters(number: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(97 + (rest % 26));
  return rest < 26 ? last : letters(Math.floor(rest / 26)) + last;
}
