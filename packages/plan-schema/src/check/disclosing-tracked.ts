import { strictest } from '../disclose/strictest.js';
import type { ClosureEntry } from '../schemas/closure.js';
import type { Disclosure } from '../schemas/disclosure.js';
import type { Catalogue } from '../schemas/indicator.js';
import type { Observation, ObservationLog } from '../schemas/observation.js';
import type { Programme } from '../schemas/programme.js';
import type { CureEntry } from '../schemas/rectification.js';
import { type Disclosing, ofRecord } from './disclosing.js';

/** Marks of disclosure in cures, letters, catalogues, observations, schemes and assessments. */
export function* disclosingTracked(programme: Programme): Iterable<Disclosing> {
  yield* inCures(programme);
  for (const one of programme.letters) yield ofRecord(`letter:${one.id}`, one, 'matter', one.matter);
  for (const one of programme.catalogues) yield* inCatalogue(one);
  for (const one of programme.observations) yield* inObservations(one);
  for (const one of programme.schemes) yield ofRecord(`scheme:${one.id}`, one, 'title', one.title);
  for (const one of programme.assessments) {
    const record = `assessment:${one.year}/${one.unit}`;
    yield ofRecord(record, one, 'items', one.items.map(({ item }) => item).join(' '));
  }
}

type Marks = Pick<CureEntry, 'disclosure' | 'disclosureReason'>;

/** A finding that could not be read may give the reason. */
const UNKNOWN: Marks = { disclosureReason: '' };

/** What is written about a cure may be no wider than its finding, and has the same reason unless it gives another. */
function* inCures({ findings, rectifications, closures }: Programme): Iterable<Disclosing> {
  const found = new Map<string, Marks>(findings.map((finding) => [finding.id, finding]));
  for (const cure of rectifications) {
    const record = `rectification:${cure.finding}`;
    const around = found.get(cure.finding) ?? UNKNOWN;
    const marks = { ...cure, disclosureReason: cure.disclosureReason ?? around.disclosureReason };
    const measure = ofRecord(record, marks, 'measures', cure.measures[0]?.text, strictest(around.disclosure));
    yield cure.goal === undefined ? measure : ofRecord(record, marks, 'goal', cure.goal, strictest(around.disclosure));
    yield* inLog(record, cure.log, marks, around, (entry: CureEntry) => [
      entry.step === 'extended' ? 'reason' : 'note',
      entry.step === 'extended' ? entry.reason : entry.note,
    ]);
  }
  for (const closure of closures) {
    const record = `closure:${closure.finding}`;
    const around = found.get(closure.finding) ?? UNKNOWN;
    const marks = { ...closure, disclosureReason: closure.disclosureReason ?? around.disclosureReason };
    yield ofRecord(record, marks, 'log', undefined, strictest(around.disclosure));
    yield* inLog(record, closure.log, marks, around, (entry: ClosureEntry) =>
      entry.conclusion === undefined ? ['note', entry.note] : ['conclusion', entry.conclusion],
    );
  }
}

function* inLog<Entry extends Marks>(
  record: string,
  log: readonly Entry[],
  file: Marks,
  finding: Marks,
  textOf: (entry: Entry) => [field: string, value: string | undefined],
): Iterable<Disclosing> {
  for (const [at, entry] of log.entries()) {
    const [field, value] = textOf(entry);
    yield {
      record,
      path: `log/${at}/disclosure`,
      own: entry.disclosure,
      around: strictest(finding.disclosure, file.disclosure),
      reason: entry.disclosureReason ?? file.disclosureReason,
      text: { field, path: `log/${at}/${field}`, value },
    };
  }
}

/** Indicators give no reason of their own, as tasks do not: the catalogue is a document. */
function* inCatalogue(catalogue: Catalogue): Iterable<Disclosing> {
  const record = `catalogue:${catalogue.id}`;
  yield ofRecord(record, catalogue, 'title', catalogue.title);
  const effective = new Map<string, Disclosure>();
  for (const [at, { id, parent, title, disclosure: own }] of catalogue.indicators.entries()) {
    const around = strictest(catalogue.disclosure, effective.get(parent ?? ''));
    effective.set(id, strictest(around, own));
    if (own === undefined) continue;
    const path = `indicators/${at}`;
    yield {
      record,
      path: `${path}/disclosure`,
      own,
      around,
      reason: '',
      text: { field: 'title', path: `${path}/title`, value: title },
    };
  }
}

function* inObservations(file: ObservationLog): Iterable<Disclosing> {
  const record = `observations:${file.year}/${file.indicator}`;
  yield ofRecord(record, file, 'log', undefined);
  yield* inLog(record, file.log, file, {}, (entry: Observation) =>
    entry.kind === 'value' ? ['value', entry.value] : ['reason', entry.reason],
  );
}
