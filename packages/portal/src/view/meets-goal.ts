import type { GoalFigures } from '@zhunsheng/indicator-model';
import { compareDecimals } from './decimals.js';

/** Whether a value meets a goal that is a figure; `undefined` where no figure decides. */
export function meetsGoal({ comparator, value, upper }: GoalFigures, actual: string): boolean | undefined {
  const bound = comparator === 'zero' ? '0' : value;
  if (bound === undefined) return undefined;
  const order = compareDecimals(actual, bound);
  switch (comparator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
    case 'zero':
      return order === 0;
    case 'between':
      return upper === undefined ? undefined : order >= 0 && compareDecimals(actual, upper) <= 0;
    case '~':
    case 'change':
    case 'all':
      return undefined;
  }
}
