import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { simplifiedForms, simplifiedOnly } from '../traditional.js';

const TRADITIONAL_OR_SIMPLIFIED = /\p{Script=Han}/gu;
/** Characters of official texts that both scripts write alike but a converter gets wrong. */
const KEPT = new Set('乾徵');
/** 著 is 着 except in these words. */
const AUTHORED = /[显卓专论名原编巨土昭]著|著[名作称述者]/;

/**
 * Traditional characters of a document that a converter made: one with reading notes, or one that mixes both scripts. A
 * document that is Traditional throughout stays as it is.
 */
export const traditionalForms: CleaningStep = {
  step: 'traditional-forms',
  find(text, { counts }) {
    const forms = simplifiedForms();
    const edits = editsOf(text, TRADITIONAL_OR_SIMPLIFIED, ({ 0: character, index }) => {
      if (character === '著') return AUTHORED.test(text.slice(Math.max(0, index - 1), index + 2)) ? undefined : '着';
      return KEPT.has(character) ? undefined : forms.get(character);
    });
    if (edits.length === 0) return [];
    const only = simplifiedOnly();
    const simplified = [...text].filter((character) => only.has(character)).length;
    return counts.has('reading-notes') || simplified * 3 > edits.length ? edits : [];
  },
};
