import { metricAfter, metricBefore } from './metric.js';
import { contextIn } from './target-context.js';
import type { TargetReading } from './target-reading.js';

const ZERO = /清零|归零|(?:实现|保持|做到|达到|确保|为)零(?![\d.])|^零(?=\p{Script=Han})|“零”/u;
const ALL = /(?:实现)?全覆盖|应\p{Script=Han}{1,3}尽\p{Script=Han}{1,3}|全部|全员|全量|百分之百覆盖/u;

/** Targets without a figure: the whole of something (全覆盖, 应…尽…), or none of it left (清零). */
export function readWholeTarget(words: string): TargetReading | undefined {
  const zero = ZERO.exec(words);
  const match = zero ?? ALL.exec(words);
  if (!match) return undefined;
  const { context, rest } = contextIn(words.slice(0, match.index));
  const metric = metricBefore(rest) || metricAfter(words.slice(match.index + match[0].length));
  return { metric, context, comparator: zero ? 'zero' : 'all' };
}
