import type { TargetState } from '@zhunsheng/indicator-model';
import type { IndicatorFacetKind } from '../view/figures.js';
import type { IndicatorKind } from '../view/indicator-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { localName } from './local-name.js';

/** The name of a facet's value. */
export function indicatorFacetLabel(
  { t, language, programme }: ProgrammeScope,
  kind: IndicatorFacetKind,
  value: string,
): string {
  switch (kind) {
    case 'state':
      return t.figures.states[value as TargetState];
    case 'kind':
      return t.figures.kinds[value as IndicatorKind];
    case 'catalogue': {
      const catalogue = programme.figures.catalogues.get(value)?.catalogue;
      return catalogue ? localName(language, catalogue.title, catalogue.titleEn) : value;
    }
  }
}
