import { letterName } from '../../text/tell-cure.js';
import { unitName } from '../../text/unit-name.js';
import type { LetterView } from '../../view/letter-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { DueDay } from './due-day.js';

/** The days by which some letters are to be answered. */
export function answerDays(letters: readonly LetterView[]): readonly DueDay[] {
  return letters.flatMap((view) => {
    const { answerBy, to, state } = view.standing;
    if (answerBy === undefined) return [];
    return {
      name: `letter:${view.id}`,
      day: answerBy,
      path: `units/${to}/`,
      changes: 0,
      dropped: false,
      overdue: state === 'unanswered',
      tell: (scope: ProgrammeScope) => ({
        summary: scope.t.oversight.tell.answerDue(letterName(scope, view)),
        lines: [view.letter.matter, unitName(scope, to), scope.t.oversight.letterStates[state]],
      }),
    };
  });
}
