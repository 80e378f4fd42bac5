import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../schemas/block.js';
import type { Frequency } from '../../schemas/deadline.js';
import type { ProgressLog } from '../../schemas/progress-log.js';
import { isShorter } from '../period.js';
import type { Duty } from '../programme-index.js';
import type { Rule, RuleContext } from '../rule.js';

/**
 * A log speaks of its own task and the parts of it. Where a duty recurs oftener than units report, an update says which
 * period it means: it would otherwise count for one alone. An event starts a time limit that the plan prints.
 */
export const logDuties: Rule = function* (context) {
  for (const log of context.programme.progress) {
    yield* ofOtherTask(log, context);
    yield* periods(log, context);
    yield* events(log, context);
  }
};

function* ofOtherTask({ unit, task, log }: ProgressLog, { index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const [position, { of }] of log.entries()) {
    const other = of === undefined ? undefined : index.duties.get(of)?.task.id;
    if (of === undefined || other === undefined || other === task) continue;
    yield diagnostic('of-other-task', locate(`log:${unit}/${task}`, `log/${position}/of`), { actual: of, task });
  }
}

function* events({ unit, task, log }: ProgressLog, { index, locate }: RuleContext): Iterable<Diagnostic> {
  for (const [position, entry] of log.entries()) {
    const duty = entry.kind === 'event' ? index.duties.get(entry.of ?? task) : undefined;
    if (!duty || levelsOf(duty).some(({ deadlines }) => deadlines.some(({ kind }) => kind === 'within'))) continue;
    const at = locate(`log:${unit}/${task}`, `log/${position}/kind`);
    yield diagnostic('event-without-limit', at, { id: entry.of ?? task });
  }
}

/** A task, its parts and the sections above it: any of them may print the time limit. */
function levelsOf({ plan, task }: Duty): readonly Pick<Block, 'deadlines'>[] {
  const byId = new Map(plan.nodes.map((node) => [node.id, node]));
  const above = new Set<Pick<Block, 'deadlines'>>();
  for (let at = byId.get(task.parent ?? ''); at && !above.has(at); at = byId.get(at.parent ?? '')) above.add(at);
  return [task, ...task.blocks, ...above];
}

/** Says it once for each duty and log. */
function* periods({ unit, task, log }: ProgressLog, { programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const reporting = programme.tracking?.every;
  if (reporting === undefined) return;
  const told = new Set<string>();
  for (const [position, entry] of log.entries()) {
    const id = entry.of ?? task;
    if (entry.kind !== 'update' || entry.period !== undefined || told.has(id)) continue;
    const every = rhythmOf(index.duties.get(id));
    if (every === undefined || !isShorter(every, reporting)) continue;
    told.add(id);
    yield diagnostic('period-not-named', locate(`log:${unit}/${task}`, `log/${position}`), { id, every, reporting });
  }
}

/** How often a duty recurs by its own words. */
function rhythmOf(duty: Duty | undefined): Frequency | undefined {
  const { deadlines = [], targets = [] } = duty?.part ?? duty?.task ?? {};
  for (const deadline of deadlines) if (deadline.kind === 'every' && deadline.n === 1) return deadline.every;
  return targets.find(({ every }) => every !== undefined)?.every;
}
