import { excerptOf, plainOf } from '../text/markdown-html.js';
import type { ProgrammeView } from '../view/programme-view.js';
import type { AnnualReport, Finding, InspectionRound } from '../view/records.js';
import type { UnitName } from '../view/task-view.js';
import type { UnitView } from '../view/unit-view.js';
import { headingRecords, planRecord } from './plan-records.js';
import type { SearchRecord, TextPiece } from './search-record.js';
import { taskContext, taskRecord } from './task-record.js';

const TITLE_CHARACTERS = 40;

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
    ...[...programme.findings.values()].map((finding) => findingRecord(programme, finding)),
    ...[...programme.rounds.values()].map((round) => roundRecord(programme, round)),
    ...programme.reports.map(reportRecord),
    ...[...programme.units.values()].map(unitRecord),
  ];
}

function findingRecord(programme: ProgrammeView, finding: Finding): SearchRecord {
  const { id, statement, foundOn, unit, legalBasis } = finding;
  const round = programme.rounds.get(finding.round);
  const task = programme.tasks.get(finding.target?.replace(/\..*$/, '') ?? '');
  return {
    id,
    kind: 'finding',
    path: `findings/${id}/`,
    title: statement === undefined ? id : excerptOf(statement, TITLE_CHARACTERS),
    leads: unit === undefined ? [] : unitNamed(programme, unit),
    section: task?.section?.id,
    plan: task?.plan.id,
    when: foundOn,
    year: foundOn?.slice(0, 4),
    text: pieces(statement && plainOf(statement), legalBasis, round?.title),
  };
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

function unitNamed({ units }: ProgrammeView, id: string): readonly UnitName[] {
  const unit = units.get(id)?.unit;
  return unit ? [{ name: unit.name, unit }] : [];
}

function pieces(...texts: readonly (string | undefined)[]): readonly TextPiece[] {
  return texts.filter((text) => text !== undefined && text !== '').map((text) => ({ text: text as string }));
}
