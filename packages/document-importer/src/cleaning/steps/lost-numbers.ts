import type { CleaningStep } from '../cleaning-step.js';
import { type Edit, editsOf } from '../edit.js';

/** A full point that stands between two sentences: the number in front of it was lost, and its line end too. */
const POINT = /(?<=[。；）)：:])[.](?=[\p{Script=Han}“《])/gu;
const ENOUGH = 2;

/** Collecting sites lose the numbers of items and keep their points: …（共30分）.按期办结（9分）. */
export const lostNumbers: CleaningStep = {
  step: 'lost-numbers',
  find(text, { lineOf }) {
    const edits: readonly Edit[] = editsOf(text, POINT, ({ index }) =>
      (lineOf(index)?.role ?? 'text') === 'text' ? '\n.' : undefined,
    );
    return edits.length >= ENOUGH ? edits : [];
  },
};
