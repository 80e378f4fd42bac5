import { plainOf } from '../text/markdown-html.js';
import type { ProgrammeView } from '../view/programme-view.js';
import type { AnnualReport, InspectionRound } from '../view/records.js';
import type { UnitView } from '../view/unit-view.js';
import { assessmentRecords } from './assessment-records.js';
import { findingRecord, letterRecord, proposalRecord } from './finding-records.js';
import { indicatorRecords } from './indicator-records.js';
import { headingRecords, planRecord } from './plan-records.js';
import { pieces, unitNamed } from './record-parts.js';
import type { SearchRecord } from './search-record.js';
import { taskContext, taskRecord } from './task-record.js';

/** Everything of a programme that can be found, in a fixed order: plans with their headings and tasks, then the rest. */
export function programmeRecords(programme: ProgrammeView): readonly SearchRecord[] {
  const context = taskContext(programme);
  const plans = [...programme.plans.values(), ...programme.upstream.values()];
  return [
    ...plans.flatMap((view) => [
      planRecord(view),
      ...headingRecords(view, programme.readingPlaces),
      ...view.tasks.map((task) => taskRecord(task, context)),
    ]),
    ...[...programme.oversight.findings.values()].map((finding) => findingRecord(programme, finding)),
    ...[...programme.rounds.values()].flatMap((round) => [
      roundRecord(programme, round),
      ...round.proposals.map((proposal) => proposalRecord(round, proposal)),
    ]),
    ...[...programme.oversight.letters.values()].map((letter) => letterRecord(programme, letter)),
    ...indicatorRecords(programme),
    ...assessmentRecords(programme),
    ...programme.reports.map(reportRecord),
    ...[...programme.units.values()].map(unitRecord),
  ];
}

function roundRecord(programme: ProgrammeView, round: InspectionRound): SearchRecord {
  const { id, title, titleEn, from, summary, basis, subjects, methods } = round;
  return {
    id,
    kind: 'inspection',
    path: `inspections/${id}/`,
    title,
    titleEn,
    leads: subjects.flatMap((unit) => unitNamed(programme, unit)),
    when: from,
    year: from?.slice(0, 4),
    text: pieces(summary && plainOf(summary), basis, methods.join('、')),
  };
}

function reportRecord({ year, title, titleEn, publishedOn, issuer, body }: AnnualReport): SearchRecord {
  return {
    id: year,
    kind: 'report',
    path: `reports/${year}/`,
    title,
    titleEn,
    when: publishedOn,
    year,
    text: pieces(plainOf(body), issuer),
  };
}

function unitRecord({ id, unit }: UnitView): SearchRecord {
  return {
    id,
    kind: 'unit',
    path: `units/${id}/`,
    title: unit.name,
    titleEn: unit.nameEn,
    text: pieces(unit.aliases.join('、')),
  };
}
