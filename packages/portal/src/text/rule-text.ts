import type { Messages } from '../messages/messages.js';
import type { SchemeItem } from '../view/assessment-view.js';

type Rule = NonNullable<SchemeItem['rule']>;

/** How an item earns its points, in a sentence. `full` is the item's full points. */
export function ruleText({ figures: { rules } }: Messages, rule: Rule, full: string): string {
  const mutable = rule as Parameters<(typeof rules)[Rule['kind']]>[0];
  switch (mutable.kind) {
    case 'proportional':
      return rules.proportional(mutable, full);
    case 'step':
      return rules.step(mutable, full);
    case 'per-event':
      return rules['per-event'](mutable, full);
    case 'bonus':
      return rules.bonus(mutable, full);
    case 'milestone':
      return rules.milestone(mutable, full);
    case 'expert':
      return rules.expert(mutable, full);
  }
}
