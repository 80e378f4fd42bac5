import type { State } from '../view/axes.js';
import type { FacetKind } from '../view/facets.js';
import type { ProgrammeScope } from '../view/site.js';
import { localName } from './local-name.js';

/** What a value of a facet is called in the scope's language. */
export function facetLabel(scope: ProgrammeScope, kind: FacetKind, value: string): string {
  const { programme, t, language } = scope;
  switch (kind) {
    case 'progress':
    case 'timeliness':
      return t.states[value as State];
    case 'unit': {
      const unit = programme.units.get(value)?.unit;
      return unit ? localName(language, unit.name, unit.nameEn) : value;
    }
    case 'section': {
      const section = programme.sections.get(value)?.section;
      return `${section?.number ?? ''}${section?.title ?? value}`;
    }
    case 'theme': {
      const theme = programme.themes.get(value);
      return theme ? localName(language, theme.title, theme.titleEn) : value;
    }
    case 'year':
    case 'due':
      return value;
  }
}
