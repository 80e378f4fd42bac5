import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { simplifiedForms, simplifiedOnly } from '../traditional.js';

const TRADITIONAL_OR_SIMPLIFIED = /\p{Script=Han}/gu;
/** Characters of official texts that both scripts write alike but a converter gets wrong. */
const KEPT = new Set('著乾徵');

/**
 * Traditional characters of a document that a converter made: one with reading notes, or one that mixes both scripts. A
 * document that is Traditional throughout stays as it is.
 */
export const traditionalForms: CleaningStep = {
  step: 'traditional-forms',
  find(text, { counts }) {
    const forms = simplifiedForms();
    const edits = editsOf(text, TRADITIONAL_OR_SIMPLIFIED, ([character]) =>
      KEPT.has(character) ? undefined : forms.get(character),
    );
    if (edits.length === 0) return [];
    const only = simplifiedOnly();
    const simplified = [...text].filter((character) => only.has(character)).length;
    return counts.has('reading-notes') || simplified * 3 > edits.length ? edits : [];
  },
};
