import type { z } from 'zod';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { AssessmentSchema } from '../schemas/assessment.js';
import { ClosureSchema } from '../schemas/closure.js';
import { EvidenceSchema } from '../schemas/evidence.js';
import { FindingSchema } from '../schemas/finding.js';
import { CatalogueSchema } from '../schemas/indicator.js';
import { InspectionRoundSchema } from '../schemas/inspection-round.js';
import { LetterSchema } from '../schemas/letter.js';
import { ObservationLogSchema } from '../schemas/observation.js';
import type { Plan } from '../schemas/plan.js';
import { type Programme, ProgrammeSchema } from '../schemas/programme.js';
import { ProgrammeFileSchema } from '../schemas/programme-file.js';
import { ProgressLogSchema } from '../schemas/progress-log.js';
import { RectificationSchema } from '../schemas/rectification.js';
import { SchemeSchema } from '../schemas/scheme.js';
import { TraceSchema } from '../schemas/trace.js';
import { UnitSchema } from '../schemas/unit.js';
import { WorkCalendarSchema } from '../schemas/work-calendar.js';
import type { Attachment, SourceFile } from '../source-file.js';
import type { Assembled } from './assembled.js';
import { readPlan } from './read-plan.js';
import { readRecord } from './read-record.js';
import { readReport } from './read-report.js';
import { type Given, type RecordKind, recordPath, type Sorted } from './record-path.js';
import { resolveUnits } from './resolve-units.js';
import { Shelf } from './shelf.js';
import { unitNames } from './unit-names.js';
import { byVersion } from './version-order.js';

/** What may come with the files of a programme folder. */
export interface AssembleOptions {
  /** Files of the overlay folder: a file replaces the one of the same path, others are added. */
  readonly overlay?: readonly SourceFile[];
  /** Files beside the records. */
  readonly attachments?: readonly Attachment[];
}

/** A programme that could not be read at all: it has an id and nothing else. */
const EMPTY: Programme = ProgrammeSchema.parse({ id: 'empty', title: '—', jurisdiction: { name: '—' } });

/**
 * Puts a programme together from the texts of its folder. Every file that cannot be used is reported and left out;
 * the rest is assembled all the same.
 */
export function assembleProgramme(files: readonly SourceFile[], options: AssembleOptions = {}): Assembled {
  const overlay = new Map((options.overlay ?? []).map((file) => [file.path, file]));
  const merged = [...files.filter((file) => !overlay.has(file.path)), ...overlay.values()];
  const shelf = new Shelf(new Set(overlay.keys()));
  const byKind = sortByKind(merged, shelf);
  const take = (kind: RecordKind) => byKind.get(kind) ?? [];

  if (merged.length === 0) shelf.say(diagnostic('programme-empty', { file: 'programme.yaml' }));
  else if (take('programme').length === 0) shelf.say(diagnostic('programme-file-missing', { file: 'programme.yaml' }));
  if (take('programme').length === 0) shelf.miss('programme');

  const all = <Schema extends z.ZodType>(kind: RecordKind, schema: Schema, nameOf: (given: Given) => string) =>
    take(kind).flatMap((one) => readRecord(schema, one, shelf, nameOf));
  const [head] = all('programme', ProgrammeFileSchema, () => 'programme');
  const units = all('unit', UnitSchema, ({ id }) => `unit:${id}`);
  const names = unitNames(units);
  const plansOf = (kind: 'plan' | 'upstream'): Plan[] =>
    take(kind)
      .map((one) => resolveUnits(readPlan(one, shelf, kind, names.names), names))
      .sort(byVersion);

  const value: Programme = {
    ...EMPTY,
    ...head,
    units,
    plans: plansOf('plan'),
    upstream: plansOf('upstream'),
    traces: all('trace', TraceSchema, ({ plan }) => `trace:${plan}`),
    progress: all('log', ProgressLogSchema, ({ unit, task }) => `log:${unit}/${task}`),
    evidence: all('evidence', EvidenceSchema, ({ id }) => `evidence:${id}`),
    inspections: all('round', InspectionRoundSchema, ({ id }) => `round:${id}`),
    findings: all('finding', FindingSchema, ({ id }) => `finding:${id}`),
    rectifications: all('rectification', RectificationSchema, ({ finding }) => `rectification:${finding}`),
    closures: all('closure', ClosureSchema, ({ finding }) => `closure:${finding}`),
    letters: all('letter', LetterSchema, ({ id }) => `letter:${id}`),
    catalogues: all('catalogue', CatalogueSchema, ({ id }) => `catalogue:${id}`),
    observations: all('observations', ObservationLogSchema, (given) => `observations:${given.year}/${given.indicator}`),
    schemes: all('scheme', SchemeSchema, ({ id }) => `scheme:${id}`),
    assessments: all('assessment', AssessmentSchema, ({ year, unit }) => `assessment:${year}/${unit}`),
    calendars: all('calendar', WorkCalendarSchema, ({ year }) => `calendar:${year}`),
    reports: take('report').flatMap((one) => readReport(one, shelf)),
  };
  return {
    value,
    diagnostics: shelf.diagnostics,
    locate: (record, path = '') => shelf.locate(record, path),
    overlaid: shelf.overlaid,
    unread: shelf.unread,
    attachments: new Map((options.attachments ?? []).map(({ path, sha256 }) => [path, sha256])),
  };
}

function sortByKind(files: readonly SourceFile[], shelf: Shelf): ReadonlyMap<RecordKind, readonly Sorted[]> {
  const sorted = new Map<RecordKind, Sorted[]>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const known = recordPath(file.path);
    if (!known) {
      shelf.say(diagnostic('file-unexpected', { file: file.path }, { actual: file.path }));
      continue;
    }
    const one: Sorted = { file, given: known.given };
    const ofKind = sorted.get(known.kind);
    if (ofKind) ofKind.push(one);
    else sorted.set(known.kind, [one]);
  }
  return sorted;
}
