import type { Provenance, ScoreTree } from '../assessments.js';
import { compare } from '../compare.js';
import type { AssessmentRecord, SchemeRecord } from '../records.js';
import { adjustmentScores, vetoHits } from './adjustments.js';
import { gradeResult } from './grade.js';
import { partScore } from './part-score.js';
import type { ScoreBooks, ScoreContext, TreeKind } from './score-context.js';
import { totalScore } from './total-score.js';

/** What one tree is made of. */
export interface TreeSetting {
  readonly kind: TreeKind;
  readonly scheme: SchemeRecord;
  readonly assessment: AssessmentRecord;
  /** The day whose records count. */
  readonly on: string;
}

/** Scores one assessment in one way, from the leaves up to the grade. */
export function scoreTree(setting: TreeSetting, books: ScoreBooks): ScoreTree {
  const { kind, scheme, assessment, on } = setting;
  const unit = books.context.units.inOffice(assessment.unit);
  const rounding = { decimals: scheme.rounding.item, mode: scheme.rounding.mode };
  const context: ScoreContext = { ...books, kind, scheme, assessment, on, unit, rounding };
  const parts = scheme.parts.map((part) => partScore(part, context));
  const adjustments = adjustmentScores(context);
  const vetoes = vetoHits(context);
  const total = totalScore(parts, adjustments, scheme);
  return {
    kind,
    parts: parts.map(({ score }) => score),
    adjustments: adjustments.map(({ score }) => score),
    vetoes,
    total: total.score,
    ...gradeResult(scheme.grades, total, vetoes),
    provenance: provenanceOf(context),
  };
}

function provenanceOf(score: ScoreContext): Provenance {
  const { scheme, on, context, planVersion, planOf, cataloguePlan } = score;
  const items = scheme.parts.flatMap((part) => part.items);
  const duties = items.flatMap(({ rule }) => (rule?.kind === 'milestone' ? rule.tasks : []));
  const ofCatalogue = scheme.catalogue === undefined ? undefined : cataloguePlan(scheme.catalogue);
  const ids = new Set([ofCatalogue, ...duties.map(planOf)].flatMap((plan) => plan ?? []));
  return {
    scheme: scheme.id,
    ...(scheme.catalogue === undefined ? {} : { catalogue: scheme.catalogue }),
    plans: [...ids].toSorted(compare).flatMap((plan) => {
      const version = planVersion(on, plan);
      return version === undefined ? [] : [{ plan, version }];
    }),
    on,
    asOf: context.asOf,
    ...(context.dataAsOf === undefined ? {} : { dataAsOf: context.dataAsOf }),
  };
}
