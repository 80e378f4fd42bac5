import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const DOUBLED = /[,，]{1,4}[、。；;：:！？!?，,]|[、。；;：:][,，]{1,4}|([、。；：])\1{1,4}/g;
const COMMA = /[,，]/g;

/** A comma that a converter put before or behind every mark, and marks that stand twice: `,,` `、,` `。,` `，、`. */
export const doubledMarks: CleaningStep = {
  step: 'doubled-marks',
  find: (text) => editsOf(text, DOUBLED, ([marks]) => marks.replace(COMMA, '').charAt(0) || marks.charAt(0)),
};
