import type { ProgrammeView } from '../../view/programme-view.js';
import type { Plan } from '../../view/records.js';

/** Every version of the programme's plans, then the upper plans that it keeps copies of. */
export function planRows({ published }: ProgrammeView) {
  return [
    ...published.plans.map((plan) => planRow(plan, false)),
    ...published.upstream.map((plan) => planRow(plan, true)),
  ];
}

/** Headings that are no tasks, of every plan in its newest version. */
export function sectionRows({ plans, tracking }: ProgrammeView) {
  return [...plans.values()].flatMap(({ plan }) =>
    plan.nodes.flatMap((node) => {
      if (node.kind !== 'section') return [];
      const tasks = tracking.sections.get(node.id)?.summary.tasks ?? 0;
      return { ...node, plan: plan.id, tasks };
    }),
  );
}

function planRow(plan: Plan, upper: boolean) {
  const tasks = plan.nodes.filter(({ kind }) => kind === 'task').length;
  return { ...plan, upper, sections: plan.nodes.length - tasks, tasks };
}
