import type { ImportedIndicator, ImportedSection } from '../schemas/imported-document.js';
import { readMarker } from '../structure/marker.js';
import { depthOfKind } from '../structure/marker-depth.js';

/**
 * Depth of the heading of an indicator: below the section it stands in, told by a number that goes deeper than that of the
 * section, or by no number at all; beside it where both count alike.
 */
export function indicatorLevel(indicator: ImportedIndicator, sections: readonly ImportedSection[]): number {
  const [line] = indicator.lines;
  const around = sections.filter(({ lines }) => lines[0] < line).at(-1);
  if (!around?.number) return 1;
  const [own, above] = [depthOf(indicator.number), depthOf(around.number)];
  return own === undefined || above === undefined || own > above ? around.level + 1 : 1;
}

function depthOf(number: string | undefined): number | undefined {
  const marker = number === undefined ? undefined : readMarker(`${number} 项`);
  return marker && depthOfKind(marker.kind);
}
