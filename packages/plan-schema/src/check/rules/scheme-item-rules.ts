import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { ScoringRule } from '../../schemas/scoring-rule.js';
import { compareDecimals } from '../exact-decimal.js';
import type { Rule } from '../rule.js';
import { type PlacedItem, schemeItems } from '../scheme-tree.js';

/** Leaves have rules, groups have none, and no rule gives or keeps more points than its item has. */
export const schemeItemRules: Rule = function* ({ programme, locate }) {
  for (const scheme of programme.schemes) {
    for (const placed of schemeItems(scheme)) {
      for (const { code, path, values } of problems(placed)) {
        yield diagnostic(code, locate(`scheme:${scheme.id}`, `${placed.path}/${path}`), values);
      }
    }
  }
};

interface Problem {
  readonly code: Diagnostic['code'];
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
}

function* problems(placed: PlacedItem): Iterable<Problem> {
  const { part, leaf, full } = placed;
  const { id, rule, weight } = placed.item;
  if (weight?.startsWith('-')) yield { code: 'weight-negative', path: 'weight', values: { id, actual: weight } };
  if (!leaf && rule) yield { code: 'group-with-rule', path: 'rule', values: { id } };
  // Where weights are not known the tree stands without scores, and needs no rules.
  if (leaf && !rule && (weight !== undefined || part.combine === 'mean')) {
    yield { code: 'rule-missing', path: 'rule', values: { id } };
  }
  if (!leaf || !rule || full === undefined) return;
  for (const { path, actual } of figures(rule)) {
    if (actual.startsWith('-') || compareDecimals(actual, full) > 0) {
      const values = { id, field: path.split('/').at(-1) ?? path, actual, expected: full };
      yield { code: 'rule-beyond-full', path: `rule/${path}`, values };
    }
  }
}

/** The figures of a rule that are points of its item. */
function figures(rule: ScoringRule): { readonly path: string; readonly actual: string }[] {
  switch (rule.kind) {
    case 'proportional':
      return [{ path: 'atFrom', actual: rule.atFrom }];
    case 'step':
      return rule.steps.map(({ points }, at) => ({ path: `steps/${at}/points`, actual: points }));
    case 'per-event':
      return [{ path: 'floor', actual: rule.floor }];
    case 'bonus':
      return [{ path: 'cap', actual: rule.cap }];
    case 'milestone':
    case 'expert':
      return [];
  }
}
