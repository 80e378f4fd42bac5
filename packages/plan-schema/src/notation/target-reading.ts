import type { Target } from '../schemas/target.js';
import type { TargetContext } from './target-context.js';

/** What words mean as a target, without the words. */
export interface TargetReading extends Pick<Target, 'metric' | 'comparator' | 'value' | 'upper' | 'unit' | 'doubt'> {
  readonly context: TargetContext;
}
