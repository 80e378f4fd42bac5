import type { CureStage } from '@zhunsheng/plan-schema';
import type { State } from '../view/axes.js';
import type { FindingFacetKind } from '../view/finding-facets.js';
import type { Trait } from '../view/finding-traits.js';
import type { ProgrammeScope } from '../view/site.js';
import { localName } from './local-name.js';

/** What a value of a facet of findings is called in the scope's language. */
export function findingFacetLabel(
  { programme, t, language }: ProgrammeScope,
  kind: FindingFacetKind,
  value: string,
): string {
  const { oversight } = t;
  switch (kind) {
    case 'stage':
      return oversight.stages[value as CureStage];
    case 'timeliness':
      return t.states[value as State];
    case 'trait':
      return oversight.traits[value as Trait];
    case 'outcome':
      return oversight.outcomes[value as keyof typeof oversight.outcomes];
    case 'severity':
      return t.inspections.severities[value as keyof typeof t.inspections.severities];
    case 'horizon':
      return oversight.horizons[value as keyof typeof oversight.horizons];
    case 'unit': {
      const unit = programme.units.get(value)?.unit;
      return unit ? localName(language, unit.name, unit.nameEn) : value;
    }
    case 'round': {
      const round = programme.rounds.get(value);
      return round ? localName(language, round.title, round.titleEn) : value;
    }
    case 'year':
      return value;
  }
}
