import { diagnostic } from '../../diagnostics/diagnostic.js';
import { dataAsOf } from '../data-as-of.js';
import type { Rule } from '../rule.js';

/** A letter is answered, after it was sent and by its date. */
export const letters: Rule = function* ({ programme, locate }) {
  const today = dataAsOf(programme);
  for (const { id, date, answerBy, answeredOn } of programme.letters) {
    const at = (field: string) => locate(`letter:${id}`, field);
    if (answerBy !== undefined && answerBy < date) {
      yield diagnostic('dates-reversed', at('answerBy'), { from: date, to: answerBy });
    }
    if (answeredOn !== undefined && answeredOn < date) {
      yield diagnostic('answered-before-letter', at('answeredOn'), { actual: answeredOn, date });
    }
    if (answeredOn === undefined && answerBy !== undefined && today !== undefined && answerBy < today) {
      yield diagnostic('letter-unanswered', at('answerBy'), { actual: answerBy, dataAsOf: today });
    }
  }
};
