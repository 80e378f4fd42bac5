import { numberOf } from '../number-of.js';
import { element } from '../svg/element.js';
import { type Tabular, targetAt } from '../tabular.js';
import type { Plot } from './plot.js';

/** A dash of a target: over the whole width, or over one category. */
export interface TargetDash {
  readonly label: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** The dashed lines of all targets. */
export function drawTargetLines(plot: Plot, table: Tabular): readonly string[] {
  return targetDashes(plot, table).map(({ x1, x2, y }) => element('line', { x1, x2, y1: y, y2: y, class: 'g-target' }));
}

/** Where targets are drawn, each from left to right. */
export function targetDashes(
  { left, right, band, middleOf, y }: Plot,
  { categories, targets }: Tabular,
): readonly TargetDash[] {
  return targets.flatMap((target) => {
    const { label, values } = target;
    if (typeof values === 'string') return [{ label, x1: left, x2: right, y: y(numberOf(values)) }];
    return categories.flatMap((_, at) => {
      const value = targetAt(target, at);
      const half = band * 0.42;
      return value === undefined
        ? []
        : [{ label, x1: middleOf(at) - half, x2: middleOf(at) + half, y: y(numberOf(value)) }];
    });
  });
}
