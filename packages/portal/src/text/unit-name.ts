import type { ProgrammeScope } from '../view/site.js';
import { localName } from './local-name.js';

/** The name of a unit in the scope's language; its id where there is no record of it. */
export function unitName({ programme, language }: ProgrammeScope, id: string): string {
  const unit = programme.units.get(id)?.unit;
  return unit ? localName(language, unit.name, unit.nameEn) : id;
}
