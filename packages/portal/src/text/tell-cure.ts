import type {
  AheadEvent,
  CureEvent,
  EscalationEvent,
  LetterEvent,
  RepeatEvent,
  StepEvent,
} from '../view/cure-story.js';
import type { FindingView } from '../view/finding-view.js';
import type { LetterView } from '../view/letter-view.js';
import type { ClosureEntry, CureEntry } from '../view/records.js';
import type { ProgrammeScope } from '../view/site.js';
import { escapeHtml } from './escape-html.js';
import { evidenceLinks } from './evidence-links.js';
import { findingTitle } from './finding-title.js';
import { findingHref, letterHref, roundHref } from './links.js';
import { localName } from './local-name.js';
import { inlineHtml } from './markdown-html.js';
import type { Told } from './tell-entry.js';
import { unitName } from './unit-name.js';

/** Puts an entry of a cure's story into words of the scope's language; what records say stays as it is. */
export function tellCure(scope: ProgrammeScope, finding: FindingView, event: CureEvent): Told {
  switch (event.kind) {
    case 'step':
      return tellStep(scope, finding, event);
    case 'letter':
    case 'answer':
    case 'answer-due':
      return tellLetter(scope, event);
    case 'repeated':
      return tellRepeat(scope, event);
    case 'deadline':
    case 'notice-ends':
      return tellAhead(scope, event);
    case 'escalation':
      return tellEscalation(scope, event);
  }
}

/** The name of a letter: its kind, and its number where it has one. */
export function letterName({ t }: Pick<ProgrammeScope, 't'>, { letter }: LetterView): string {
  return joined(t.oversight.letterKinds[letter.kind], letter.number ?? '');
}

function tellStep(scope: ProgrammeScope, { round }: FindingView, { step, entry, change }: StepEvent): Told {
  const { oversight } = scope.t;
  const from =
    step.record === 'finding' && round
      ? [{ text: localName(scope.language, round.title, round.titleEn), href: roundHref(scope, round.id) }]
      : [];
  const writer = step.unit ?? (step.record === 'finding' ? round?.team : undefined);
  const detail = change ? oversight.tell.extended(change.from, change.to) : outcomeOf(scope, entry);
  const notice = entry && 'url' in entry && entry.url;
  return {
    head: joined(oversight.steps[step.step], detail),
    who: writer === undefined ? '' : unitName(scope, writer),
    html: entry ? detailsHtml(scope, entry) : '',
    links: [
      ...from,
      ...(notice ? [{ text: oversight.tell.noticeLink, href: notice }] : []),
      ...(entry ? evidenceLinks(scope, entry.evidence) : []),
    ],
  };
}

function outcomeOf({ t }: ProgrammeScope, entry: CureEntry | ClosureEntry | undefined): string {
  return entry && 'outcome' in entry && entry.outcome ? t.oversight.outcomes[entry.outcome] : '';
}

/** Everything that an entry says beside its step, sentence by sentence. */
function detailsHtml(scope: ProgrammeScope, entry: CureEntry | ClosureEntry): string {
  const { tell } = scope.t.oversight;
  const said = 'method' in entry || 'conclusion' in entry || 'outcome' in entry ? (entry as ClosureEntry) : undefined;
  const noticed = entry.step === 'noticed' && entry.from && entry.to ? tell.notice(entry.from, entry.to) : undefined;
  const facts = [
    said?.method && tell.method(said.method),
    said?.conclusion && tell.conclusion(said.conclusion),
    noticed,
    entry.reason && tell.reason(entry.reason),
    entry.approvedBy && tell.approved(unitName(scope, entry.approvedBy)),
  ].flatMap((fact) => (fact ? [escapeHtml(fact)] : []));
  const note = entry.note === undefined ? [] : [inlineHtml(entry.note)];
  return [...note, ...facts].map((html) => `　${html}`).join('');
}

function tellLetter(scope: ProgrammeScope, { kind, letter: view }: LetterEvent): Told {
  const { letter, standing } = view;
  const { tell } = scope.t.oversight;
  const name = letterName(scope, view);
  const links = [{ text: name, href: letterHref(scope, standing.to, view.id) }];
  if (kind === 'answer-due') return { head: tell.answerDue(name), who: unitName(scope, standing.to), html: '', links };
  if (kind === 'answer') {
    const html = letter.answer === undefined ? '' : `　${inlineHtml(letter.answer)}`;
    return { head: tell.answered(name), who: unitName(scope, standing.to), html, links: [] };
  }
  const limit = standing.answerBy === undefined ? '' : tell.answerBy(standing.answerBy);
  const to = escapeHtml(tell.letterTo(unitName(scope, standing.to)));
  return {
    head: joined(scope.t.oversight.letterKinds[letter.kind], limit),
    who: unitName(scope, standing.from),
    html: `　${to}　${escapeHtml(letter.matter)}`,
    links,
  };
}

function tellRepeat(scope: ProgrammeScope, { finding }: RepeatEvent): Told {
  const links = [{ text: finding.id, href: findingHref(scope, finding.id) }];
  return {
    head: scope.t.oversight.tell.repeated,
    who: finding.round?.title ?? '',
    html: `　${escapeHtml(findingTitle(scope, finding))}`,
    links,
  };
}

function tellAhead({ t }: ProgrammeScope, { kind }: AheadEvent): Told {
  const { tell } = t.oversight;
  return { head: kind === 'deadline' ? tell.deadline : tell.noticeEnds, who: '', html: '', links: [] };
}

function tellEscalation({ t }: ProgrammeScope, { letter }: EscalationEvent): Told {
  return { head: t.oversight.tell.escalates(t.oversight.letterKinds[letter]), who: '', html: '', links: [] };
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first}　${second}`;
}
