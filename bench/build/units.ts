import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** A unit as plans and logs of the generated programme name it. */
export interface GeneratedUnit {
  readonly id: string;
  readonly name: string;
  /** Ids of the units that a group consists of; empty for a single unit. */
  readonly members: readonly string[];
}

const DEPARTMENTS = 35;
const DISTRICTS = '东西南北';

/** 35 departments, four districts and the group of all districts. */
export function generateUnits(prose: Prose): readonly GeneratedUnit[] {
  const stems = new Set<string>();
  while (stems.size < DEPARTMENTS) stems.add(prose.title().slice(0, 4));
  const departments = [...stems].map((stem, index) => single(`d${index + 1}`, `市${stem}局`));
  const districts = [...DISTRICTS].map((side, index) => single(`q${index + 1}`, `城${side}区政府`));
  return [...departments, ...districts, { id: 'qu', name: '各区政府', members: districts.map(({ id }) => id) }];
}

/** The units that owe a task and the one that helps; in one of fifty cases the districts owe it together. */
export function drawUnits(random: Random, units: readonly GeneratedUnit[]) {
  const departments = units.slice(0, DEPARTMENTS);
  const group = units.at(-1);
  const lead = group && random.chance(0.02) ? group : random.pick(departments);
  const other = random.pick(departments);
  return { lead, support: random.chance(0.5) && other !== lead ? other : undefined };
}

function single(id: string, name: string): GeneratedUnit {
  return { id, name, members: [] };
}
