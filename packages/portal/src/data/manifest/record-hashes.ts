import { canonicalJson, type ManifestRecord } from '@zhunsheng/plan-schema/manifest';
import { inOrder } from '../../view/in-order.js';
import type { ProgrammeView } from '../../view/programme-view.js';
import { sha256 } from '../sha256.js';

/** Every record of an edition with the hash of its canonical JSON, in order of kind and id. */
export function recordHashes({ published, tasks }: ProgrammeView): readonly ManifestRecord[] {
  const { plans, upstream, units, progress, evidence, inspections, findings, reports } = published;
  const { rectifications, closures, letters, catalogues, observations, schemes, assessments, calendars } = published;
  const nodes = [...tasks.values()].map(({ task }) => task);
  const records = [
    ...[...plans, ...upstream].map((plan) => hashed('plan', `${plan.id}@${plan.version}`, plan, plan.title)),
    ...nodes.map((task) => hashed('task', task.id, task, `${task.number ?? ''}${task.title}`)),
    ...nodes.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.id === undefined ? [] : hashed('part', block.id, block))),
    ),
    ...units.map((unit) => hashed('unit', unit.id, unit, unit.name)),
    ...progress.flatMap(({ unit, task, log }) =>
      log.map((entry) => hashed('entry', `${task}/${entry.id}`, { ...entry, unit, task })),
    ),
    ...evidence.map((one) => hashed('evidence', one.id, one, one.title)),
    ...inspections.map((one) => hashed('inspection', one.id, one, one.title)),
    ...findings.map((one) => hashed('finding', one.id, one, one.title)),
    ...rectifications.map((one) => hashed('rectification', one.finding, one)),
    ...closures.map((one) => hashed('closure', one.finding, one)),
    ...letters.map((one) => hashed('letter', one.id, one, one.matter)),
    ...catalogues.map((one) => hashed('catalogue', one.id, one, one.title)),
    ...observations.flatMap(({ indicator, year, log }) =>
      log.map((entry) => hashed('observation', `${indicator}/${entry.id}`, { ...entry, indicator, year })),
    ),
    ...schemes.map((one) => hashed('scheme', one.id, one, one.title)),
    ...assessments.map((one) => hashed('assessment', `${one.year}/${one.unit}`, one)),
    ...calendars.map((one) => hashed('calendar', one.year, one)),
    ...reports.map((one) => hashed('report', one.year, one, one.title)),
  ];
  return records.sort((a, b) => inOrder(a.kind, b.kind) || inOrder(a.id, b.id));

  function hashed(kind: string, id: string, record: object, title?: string): ManifestRecord {
    const hash = sha256(canonicalJson(record));
    return { programme: published.id, kind, id, ...(title !== undefined && { title }), sha256: hash };
  }
}
