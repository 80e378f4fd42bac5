import { type Rational, ZERO } from '../../exact/rational.js';
import type { RuleRecord } from '../../records.js';
import { bonus, bonusSpan } from './bonus.js';
import { perEvent, perEventSpan } from './per-event.js';
import { proportional, proportionalSpan } from './proportional.js';
import type { RuleResult, RuleSpan } from './rule-result.js';
import { step, stepSpan } from './step.js';

/** A rule that turns one value into points. */
export type ValueRule = Exclude<RuleRecord, { kind: 'milestone' | 'expert' }>;

/** The points of a value. */
export function scoreByRule(rule: ValueRule, full: Rational, value: Rational): RuleResult {
  switch (rule.kind) {
    case 'proportional':
      return proportional(rule, full, value);
    case 'step':
      return step(rule, full, value);
    case 'per-event':
      return perEvent(rule, full, value);
    case 'bonus':
      return bonus(rule, full, value);
  }
}

/** What a rule can give while its value is not known; people and tasks can give anything. */
export function spanOfRule(rule: RuleRecord | undefined, full: Rational): RuleSpan {
  switch (rule?.kind) {
    case 'proportional':
      return proportionalSpan(rule, full);
    case 'step':
      return stepSpan(rule, full);
    case 'per-event':
      return perEventSpan(rule, full);
    case 'bonus':
      return bonusSpan(rule, full);
    case 'milestone':
    case 'expert':
    case undefined:
      return { worst: ZERO, best: full };
  }
}
