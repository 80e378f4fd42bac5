import type { CureStep, FindingStanding } from '@zhunsheng/indicator-model';
import type { ProgrammeView } from '../../view/programme-view.js';
import type { Closure, ClosureEntry, CureEntry, Rectification } from '../../view/records.js';
import { letterRow } from './letter-rows.js';

/** The findings known on the day of judgement. */
export function findingRows(programme: ProgrammeView) {
  return findingRowsOf(programme, [...programme.tracking.findings.keys()]);
}

/** The rows of some findings. */
export function findingRowsOf(programme: ProgrammeView, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const [finding, standing] = [programme.findings.get(id), programme.tracking.findings.get(id)];
    return finding && standing ? { ...finding, ...standingFields(standing) } : [];
  });
}

/** Every step of every cure, finding by finding. */
export function cureStepRows({ published, tracking }: ProgrammeView) {
  const entries = entriesByFinding(published.rectifications, published.closures);
  return [...tracking.findings.values()].flatMap((standing) => stepsOf(standing, entries.get(standing.id)));
}

/** Cures of the findings known on the day of judgement, without their logs. */
export function rectificationRows({ published, tracking }: ProgrammeView) {
  return published.rectifications.filter(({ finding }) => tracking.findings.has(finding));
}

/** Closures of the findings known on the day of judgement, without their logs. */
export function closureRows({ published, tracking }: ProgrammeView) {
  return published.closures
    .filter(({ finding }) => tracking.findings.has(finding))
    .map((closure) => ({ ...closure, entries: closure.log.length }));
}

/** A finding with its cure in full. */
export function findingRecord(programme: ProgrammeView, standing: FindingStanding) {
  const { published, tracking, evidence } = programme;
  const rectification = published.rectifications.find(({ finding }) => finding === standing.id);
  const closure = published.closures.find(({ finding }) => finding === standing.id);
  const entries = entriesByFinding(rectification ? [rectification] : [], closure ? [closure] : []);
  const steps = stepsOf(standing, entries.get(standing.id));
  const letters = standing.letters.flatMap((id) => letterRow(published, tracking.letters.get(id)));
  return {
    finding: findingRowsOf(programme, [standing.id])[0],
    rectification,
    closure,
    steps,
    letters,
    evidence: [...new Set(steps.flatMap((step) => step.evidence))].sort().flatMap((id) => evidence.get(id) ?? []),
  };
}

type Entries = ReadonlyMap<string, CureEntry | ClosureEntry>;

function standingFields(standing: FindingStanding) {
  const { unit, deadline, escalation, history } = standing;
  const taken = (stage: CureStep['step']) => history.filter(({ step }) => step === stage).length;
  return {
    ...standing,
    unit,
    deadline: deadline && { ...deadline, changes: deadline.changes.length },
    applied: taken('applied'),
    closures: taken('closed'),
    lettersDue: escalation.due,
    lettersSent: escalation.sent,
  };
}

/** A finding without a day was registered on no known day. */
function stepsOf({ id, history, foundOn }: FindingStanding, entries: Entries | undefined) {
  return history.map((step) => {
    const entry = step.entry === undefined ? undefined : entries?.get(`${step.record}/${step.entry}`);
    const date = step.record === 'finding' ? foundOn : step.date;
    return { evidence: [], ...entry, ...step, date, finding: id };
  });
}

function entriesByFinding(
  rectifications: readonly Rectification[],
  closures: readonly Closure[],
): ReadonlyMap<string, Entries> {
  const byFinding = new Map<string, Map<string, CureEntry | ClosureEntry>>();
  const add = (finding: string, record: string, log: readonly (CureEntry | ClosureEntry)[]) => {
    const own = byFinding.get(finding) ?? new Map<string, CureEntry | ClosureEntry>();
    byFinding.set(finding, own);
    for (const entry of log) own.set(`${record}/${entry.id}`, entry);
  };
  for (const { finding, log } of rectifications) add(finding, 'rectification', log);
  for (const { finding, log } of closures) add(finding, 'closure', log);
  return byFinding;
}
