import type { LetterStanding } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from '../../view/programme-view.js';

/** The letters sent up to the day of judgement. */
export function letterRows({ published, tracking }: ProgrammeView) {
  const letters = new Map(published.letters.map((letter) => [letter.id, letter]));
  return [...tracking.letters.values()].flatMap((standing) => {
    const letter = letters.get(standing.id);
    return letter ? { ...letter, ...standing } : [];
  });
}

/** The row of a letter. */
export function letterRow({ letters }: ProgrammeView['published'], standing: LetterStanding | undefined) {
  const letter = letters.find(({ id }) => id === standing?.id);
  return letter ? [{ ...letter, ...standing }] : [];
}
