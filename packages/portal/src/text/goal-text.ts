import type { GoalFigures } from '@zhunsheng/indicator-model';
import type { Messages } from '../messages/messages.js';
import { valueText } from './value-text.js';

/** A goal in words: `不低于 95%`. */
export function goalText({ figures }: Messages, goal: GoalFigures, unit: string | undefined = goal.unit): string {
  const { comparator, value = '', upper = '' } = goal;
  return figures.goals[comparator](value && valueText(value, unit), upper && valueText(upper, unit));
}
