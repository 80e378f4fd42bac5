import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

/** What is left of a wide blank, a bracket and the first figure of a year that were read one byte off. */
const YEAR = /[?？]。[?？](?=[09]\d{2}年\d{1,2}月)/g;

/** `?。?016年11月26日）` is （2016年11月26日）: years begin with 20 or 19. */
export const shiftedYears: CleaningStep = {
  step: 'shifted-years',
  find: (text) =>
    editsOf(text, YEAR, ({ 0: lost, index }) => `（${text.charAt(index + lost.length) === '9' ? '1' : '2'}`),
};
