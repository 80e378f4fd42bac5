import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Target } from '../../schemas/target.js';
import type { Duty } from '../programme-index.js';
import type { Rule } from '../rule.js';

/** A reported value belongs to a target of its duty, a percentage lies between 0 and 100, a unit reports on what it knows. */
export const reportedValues: Rule = function* ({ programme, index, locate }) {
  for (const log of programme.progress) {
    for (const [position, entry] of log.log.entries()) {
      if (entry.kind !== 'update') continue;
      const at = (field: string) => locate(`log:${log.unit}/${log.task}`, `log/${position}/${field}`);
      if (entry.percent !== undefined && (entry.percent.startsWith('-') || Number(entry.percent) > 100)) {
        yield diagnostic('percent-out-of-range', at('percent'), { actual: entry.percent });
      }
      const id = entry.of ?? log.task;
      const duty = index.duties.get(id);
      if (!duty) continue;
      const metrics = targetsOf(duty).map(({ metric }) => metric);
      const expected = metrics.join(' | ');
      for (const [n, { metric }] of entry.values.entries()) {
        if (metrics.length === 0) yield diagnostic('value-without-any-target', at(`values/${n}`), { id });
        else if (metric === undefined && metrics.length > 1) {
          yield diagnostic('value-metric-missing', at(`values/${n}`), { id, expected });
        } else if (metric !== undefined && !metrics.includes(metric)) {
          yield diagnostic('value-without-target', at(`values/${n}/metric`), { id, actual: metric, expected });
        }
      }
    }
  }
};

/** The targets that a report on the duty may carry values for: its own, and of a whole task also its parts'. */
function targetsOf({ task, part }: Duty): readonly Target[] {
  return part ? part.targets : [task, ...task.blocks].flatMap(({ targets }) => targets);
}
