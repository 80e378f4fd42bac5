import { timelinessLabel } from '../text/chip-label.js';
import { escapeHtml } from '../text/escape-html.js';
import { tellCure } from '../text/tell-cure.js';
import { type CureEvent, cureStory } from '../view/cure-story.js';
import type { FindingView } from '../view/finding-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { BOB } from './bob.js';
import { DISC, lineItemHtml, RING, SQUARE } from './story-item.js';

/** What the unit that cures reports; what the supervising side decides is a ring, what it checks or demands a square. */
const REPORTED = new Set<string>(['planned', 'rectifying', 'applied']);
const DECIDED = new Set<string>(['extended', 'noticed', 'closed']);

/** The story of a finding and its cure: the inside of a list with the date of the data between what was and what is ahead. */
export function cureStoryHtml(scope: ProgrammeScope, finding: FindingView): string {
  const { oversight, tracking } = scope.programme;
  const { past, ahead } = cureStory(oversight, finding, tracking.asOf);
  const items = (events: readonly CureEvent[], isAhead: boolean) =>
    events.map((event) => itemHtml(scope, finding, event, isAhead)).join('');
  return `${items(past, false)}${asOfHtml(scope, finding)}${items(ahead, true)}`;
}

function itemHtml(scope: ProgrammeScope, finding: FindingView, event: CureEvent, ahead: boolean): string {
  const when = event.date
    ? `<time>${escapeHtml(event.date)}</time>`
    : `<span class="d">${escapeHtml(scope.t.oversight.dateUnknown)}</span>`;
  return lineItemHtml({ dot: dotOf(event), when, ahead }, tellCure(scope, finding, event));
}

function dotOf(event: CureEvent): string {
  switch (event.kind) {
    case 'step':
      return REPORTED.has(event.step.step) ? DISC : DECIDED.has(event.step.step) ? RING : SQUARE;
    case 'answer':
      return DISC;
    case 'letter':
    case 'repeated':
      return SQUARE;
    case 'answer-due':
    case 'deadline':
    case 'notice-ends':
    case 'escalation':
      return RING;
  }
}

function asOfHtml({ t, programme: { asOf } }: ProgrammeScope, { standing }: FindingView): string {
  const day = asOf ? `${escapeHtml(t.asOf)} <b><time>${escapeHtml(asOf)}</time></b>` : escapeHtml(t.noAsOf);
  const overdue = standing.timeliness.state === 'overdue';
  const late = `${escapeHtml(t.comma)}<span class="late">${escapeHtml(timelinessLabel(t, standing))}</span>`;
  return `<li class="as-of">${BOB}${day}${overdue ? late : ''}</li>`;
}
