import type { Band } from '../chart-spec.js';
import { numberOf } from '../number-of.js';
import { element } from '../svg/element.js';
import type { Lane, XScale } from './bar.js';

/** The bands of judgement behind a bar, from the start of the scale on. */
export function drawBands(x: XScale, bands: readonly Band[], { y, height }: Lane): readonly string[] {
  const [start = 0] = x.range();
  let from = start;
  return bands.map(({ to }, at) => {
    const end = Math.max(from, x(numberOf(to)));
    const mark = element('rect', { x: from, y, width: end - from, height, class: `g-band g-band-${at + 1}` });
    from = end;
    return mark;
  });
}
