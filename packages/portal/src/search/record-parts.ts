import type { ProgrammeView } from '../view/programme-view.js';
import type { UnitName } from '../view/task-view.js';
import type { TextPiece } from './search-record.js';

/** A unit as records name it; nothing where the programme has no record of it. */
export function unitNamed({ units }: ProgrammeView, id: string | undefined): readonly UnitName[] {
  const unit = id === undefined ? undefined : units.get(id)?.unit;
  return unit ? [{ name: unit.name, unit }] : [];
}

/** Texts as pieces, those that say nothing left out. */
export function pieces(...texts: readonly (string | undefined)[]): readonly TextPiece[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
}
