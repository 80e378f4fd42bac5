import { escapeHtml } from '../../text/escape-html.js';
import { inlineHtml } from '../../text/markdown-html.js';
import { letterName } from '../../text/tell-cure.js';
import { unitName } from '../../text/unit-name.js';
import type { LetterView } from '../../view/letter-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { Update } from './update.js';

/** A letter, and its answer. */
export function letterUpdates(scope: ProgrammeScope, view: LetterView): readonly Update[] {
  const { letter, standing } = view;
  const { tell } = scope.t.oversight;
  const name = letterName(scope, view);
  const [from, to] = [unitName(scope, standing.from), unitName(scope, standing.to)];
  const sent: Update = {
    name: `letter:${view.id}`,
    path: `units/${standing.to}/`,
    date: letter.date,
    title: `${name}　${tell.letterTo(to)}`,
    who: from,
    html: escapeHtml(letter.matter),
  };
  if (standing.answeredOn === undefined) return [sent];
  const answer = letter.answer === undefined ? '' : inlineHtml(letter.answer);
  const answered = { name: `answer:${view.id}`, date: standing.answeredOn, title: tell.answered(name), who: to };
  return [sent, { ...sent, ...answered, html: answer }];
}
