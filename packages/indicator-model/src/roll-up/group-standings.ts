import type { StandingNode } from '../duties/standing-node.js';
import type { UnitDirectory } from '../duties/unit-directory.js';
import type { Records } from '../records.js';
import type { PlanStanding, SectionStanding, TaskStanding, Tracking, UnitStanding } from '../tracking.js';
import { type PlacesOf, summarise } from './summarise.js';

/** What tasks are grouped with. */
export interface JudgedRecords {
  readonly nodes: readonly StandingNode[];
  readonly tasks: ReadonlyMap<string, TaskStanding>;
  readonly placesOf: PlacesOf;
  readonly records: Records;
  readonly units: UnitDirectory;
}

/**
 * The standings above tasks: of sections with all below them, of units, of plans, and of the whole. Each counts a task
 * once; a task led by two units counts in both, so that only `summary` is the distinct count.
 */
export function groupStandings(judged: JudgedRecords): Pick<Tracking, 'summary' | 'sections' | 'units' | 'plans'> {
  const { tasks, placesOf } = judged;
  return {
    summary: summarise([...tasks.values()], placesOf),
    sections: sectionStandings(judged),
    units: unitStandings(judged),
    plans: planStandings(judged),
  };
}

function sectionStandings({ nodes, tasks, placesOf }: JudgedRecords): Map<string, SectionStanding> {
  const above = new Map(nodes.map((one) => [one.node.id, one.above.map(({ id }) => id)]));
  const inSection = groupTasks(tasks.values(), ({ id }) => above.get(id) ?? []);
  const sections = nodes.filter(({ node }) => node.kind === 'section');
  return new Map(
    sections.map(({ node, plan }) => {
      const own = inSection.get(node.id) ?? [];
      const parent = node.parent === undefined ? {} : { parent: node.parent };
      return [node.id, { id: node.id, plan: plan.id, ...parent, summary: summarise(own, placesOf), tasks: idsOf(own) }];
    }),
  );
}

function unitStandings({ tasks, placesOf, records, units }: JudgedRecords): Map<string, UnitStanding> {
  const all = [...tasks.values()];
  const led = groupTasks(all, (task) => task.leads);
  const supported = groupTasks(all, (task) => task.supports);
  const owed = groupTasks(all, (task) => units.owersOf(task.leads).units);
  return new Map(
    records.units.map(({ id }) => {
      const leads = led.get(id) ?? [];
      const leading = new Set(leads);
      const asMember = (owed.get(id) ?? []).filter((task) => !leading.has(task));
      const supports = idsOf(supported.get(id) ?? []);
      return [
        id,
        { id, summary: summarise(leads, placesOf), leads: idsOf(leads), asMember: idsOf(asMember), supports },
      ];
    }),
  );
}

function planStandings({ tasks, placesOf, records }: JudgedRecords): Map<string, PlanStanding> {
  const inPlan = groupTasks(tasks.values(), (task) => [task.plan]);
  return new Map(
    records.plans.map(({ id }) => {
      const own = inPlan.get(id) ?? [];
      return [id, { id, summary: summarise(own, placesOf), tasks: idsOf(own) }];
    }),
  );
}

/** Tasks by the ids that each of them gives. */
function groupTasks(
  tasks: Iterable<TaskStanding>,
  idsOfTask: (task: TaskStanding) => readonly string[],
): Map<string, TaskStanding[]> {
  const groups = new Map<string, TaskStanding[]>();
  for (const task of tasks) {
    for (const id of idsOfTask(task)) {
      const group = groups.get(id);
      if (group) group.push(task);
      else groups.set(id, [task]);
    }
  }
  return groups;
}

function idsOf(tasks: readonly TaskStanding[]): string[] {
  return tasks.map(({ id }) => id);
}
