import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Goal, Indicator } from '../../schemas/indicator.js';
import type { Rule, RuleContext } from '../rule.js';
import { treeProblems } from '../tree.js';

/** A catalogue is a tree in printed order, and every goal has the figures or units that its comparison needs. */
export const indicatorTrees: Rule = function* ({ programme, locate }) {
  for (const { id, indicators } of programme.catalogues) {
    const record = `catalogue:${id}`;
    yield* treeProblems(indicators, (at) => locate(record, `indicators/${at}/parent`));
    for (const [at, indicator] of indicators.entries()) {
      yield* goals(indicator, record, `indicators/${at}`, locate);
    }
  }
};

function* goals(
  { goals, coverage }: Indicator,
  record: string,
  path: string,
  locate: RuleContext['locate'],
): Iterable<Diagnostic> {
  for (const [at, goal] of goals.entries()) {
    const field = missingFigure(goal);
    const where = () => locate(record, `${path}/goals/${at}/comparator`);
    if (field !== undefined) yield diagnostic('goal-without-figure', where(), { comparator: goal.comparator, field });
    if (goal.comparator === 'all' && coverage === undefined) yield diagnostic('goal-without-units', where());
  }
}

function missingFigure({ comparator, value, upper }: Goal): string | undefined {
  if (comparator === 'all') return undefined;
  if (value === undefined) return 'value';
  return comparator === 'between' && upper === undefined ? 'upper' : undefined;
}
