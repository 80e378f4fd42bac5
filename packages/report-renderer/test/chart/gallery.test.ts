import { describe, expect, test } from 'vitest';
import { type ChartSpec, chartOf, type DrawingSize } from '../../src/index.js';
import { furtherSamples, KINDS, SITUATIONS, sample } from './samples.js';

const ALL = [...KINDS.flatMap((kind) => SITUATIONS.map((situation) => sample(kind, situation))), ...furtherSamples()];
const TELLING = ALL.filter(({ id }) => !/-(missing|revised|one-point|no-data|negative|hostile)$/.test(id));

// The pictures are also the gallery: open them beside the style sheet of the portal to see every kind in every situation.
describe.each([
  ['compact', ALL],
  ['wide', TELLING],
] as const)('%s', (size, specs) => {
  test.each(specs.map((spec) => [spec.id, spec] as const))('%s is drawn as it was', async (id, spec) => {
    await expect(lined(drawn(spec, size))).toMatchFileSnapshot(`../gallery/${id}.${size}.svg`);
  });
});

function drawn(spec: ChartSpec, size: DrawingSize): string {
  return chartOf({ ...spec, sizes: [size] }).svg;
}

/** One element a line, so that a change shows as the lines that it touches. */
function lined(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
