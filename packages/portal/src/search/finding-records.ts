import { zhCn } from '../messages/zh-cn.js';
import { excerptOf, plainOf } from '../text/markdown-html.js';
import type { FindingView } from '../view/finding-view.js';
import type { LetterView } from '../view/letter-view.js';
import type { ProgrammeView } from '../view/programme-view.js';
import type { InspectionRound, Proposal } from '../view/records.js';
import { pieces, unitNamed } from './record-parts.js';
import type { SearchRecord } from './search-record.js';

const TITLE_CHARACTERS = 40;

/** A finding as a record, with its stage and what was said of its cure. */
export function findingRecord(programme: ProgrammeView, view: FindingView): SearchRecord {
  const { id, finding, standing, round, rectification, closure } = view;
  const { number, title, titleEn, group, statement, legalBasis, source } = finding;
  const task = programme.tasks.get(finding.target?.replace(/\..*$/, '') ?? '');
  const said = [...(rectification?.log ?? []), ...(closure?.log ?? [])];
  const { state, reason } = standing.timeliness;
  return {
    id,
    kind: 'finding',
    path: `findings/${id}/`,
    number,
    title: title ?? (statement === undefined ? id : excerptOf(statement, TITLE_CHARACTERS)),
    titleEn,
    leads: unitNamed(programme, standing.unit),
    supports: standing.lead === standing.unit ? [] : unitNamed(programme, standing.lead),
    section: task?.section?.id,
    plan: task?.plan.id,
    ...(programme.oversight.cured && { stage: standing.stage, timeliness: state, days: reason.days ?? 0 }),
    when: standing.foundOn,
    year: standing.foundOn?.slice(0, 4),
    text: pieces(
      statement && plainOf(statement),
      number && zhCn.oversight.printedNumber + number,
      group,
      legalBasis,
      source,
      round?.title,
      rectification?.goal,
      ...(rectification?.measures ?? []).map(({ text }) => text),
      ...said.map(({ note }) => note && plainOf(note)),
    ),
  };
}

/** A proposal as a record. */
export function proposalRecord(round: InspectionRound, proposal: Proposal): SearchRecord {
  const { id, number, title, titleEn, group, text } = proposal;
  const day = round.reportedOn ?? round.feedbackOn ?? round.to ?? round.from;
  return {
    id,
    kind: 'proposal',
    path: `inspections/${round.id}/#proposal-${id}`,
    number,
    title,
    titleEn,
    when: day,
    year: day?.slice(0, 4),
    text: pieces(text && plainOf(text), group, round.title),
  };
}

/** A letter as a record, found by its number too. It stands on the page of the unit that it went to. */
export function letterRecord(programme: ProgrammeView, { id, letter, standing }: LetterView): SearchRecord {
  const { kind, number, date, matter, basis, requires, answer } = letter;
  return {
    id,
    kind: 'letter',
    path: programme.units.has(standing.to) ? `units/${standing.to}/#letter-${id}` : 'rectification/',
    docNumber: number,
    title: matter,
    leads: unitNamed(programme, standing.to),
    supports: unitNamed(programme, standing.from),
    when: date,
    year: date.slice(0, 4),
    text: pieces(
      [zhCn.oversight.letterKinds[kind], number].filter(Boolean).join('　'),
      requires,
      basis,
      answer && plainOf(answer),
    ),
  };
}
