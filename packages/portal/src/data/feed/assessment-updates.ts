import type { AssessmentStanding, ScoreTree } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../../text/escape-html.js';
import { unitName } from '../../text/unit-name.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { Update } from './update.js';

/** What became of the results of each unit: its own points, those of the assessors, its reply, the final ones. */
export function assessmentUpdates(scope: ProgrammeScope): ReadonlyMap<string, readonly Update[]> {
  const { published, tracking } = scope.programme;
  const records = new Map(published.assessments.map((record) => [`${record.year}/${record.unit}`, record]));
  const byUnit = new Map<string, Update[]>();
  for (const standing of tracking.assessments.values()) {
    const { selfOn, verifiedOn, finalOn, verifiedBy } = records.get(standing.id) ?? {};
    const updates = [
      ...treeUpdate(scope, standing, standing.self, selfOn, standing.unit),
      ...treeUpdate(scope, standing, standing.verified, verifiedOn, verifiedBy),
      ...replyUpdate(scope, standing),
      ...treeUpdate(scope, standing, standing.final, finalOn, verifiedBy),
    ];
    byUnit.set(standing.unit, [...(byUnit.get(standing.unit) ?? []), ...updates]);
  }
  return byUnit;
}

function treeUpdate(
  scope: ProgrammeScope,
  standing: AssessmentStanding,
  tree: ScoreTree | undefined,
  date: string | undefined,
  who: string | undefined,
): readonly Update[] {
  if (!tree || date === undefined) return [];
  const { assessed } = scope.t.data;
  const points = tree.total.points === undefined ? assessed.unknown : assessed.points(tree.total.points);
  const grade = tree.grade === undefined ? [] : [tree.grade.title];
  return [
    {
      ...sharedOf(scope, standing, tree.kind, assessed[tree.kind]),
      date,
      who: who === undefined ? '' : unitName(scope, who),
      html: escapeHtml([points, ...grade].join(scope.t.comma)),
    },
  ];
}

function replyUpdate(scope: ProgrammeScope, standing: AssessmentStanding): readonly Update[] {
  const { reply } = standing;
  if (!reply) return [];
  const { assessed } = scope.t.data;
  return [
    {
      ...sharedOf(scope, standing, 'reply', reply.agrees ? assessed.agreed : assessed.disagreed),
      date: reply.date,
      who: unitName(scope, standing.unit),
      html: escapeHtml(reply.text ?? ''),
    },
  ];
}

function sharedOf(scope: ProgrammeScope, { id, unit, year }: AssessmentStanding, step: string, head: string) {
  const title = scope.t.data.assessed.title(unitName(scope, unit), year);
  return { name: `assessment:${id}/${step}`, path: `assessments/${id}/`, title: `${title}｜${head}` };
}
