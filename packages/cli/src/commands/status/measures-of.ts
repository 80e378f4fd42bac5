import type {
  AssessmentStanding,
  GoalFigures,
  IndicatorStanding,
  TargetStanding,
  Tracking,
} from '@zhunsheng/indicator-model';
import type { StatusDocument } from './status-document.js';

type Measures = Pick<StatusDocument, 'targets' | 'indicators' | 'assessments'>;

/** What a tracking says of figures: targets of tasks, indicators, and scores of units. */
export function measuresOf(tracking: Tracking): Measures {
  return {
    targets: [...tracking.targets.values()].map(targetOf),
    indicators: [...tracking.indicators.values()].map(indicatorOf),
    assessments: [...tracking.assessments.values()].map(assessmentOf),
  };
}

function targetOf({
  id,
  task,
  metric,
  goal,
  by,
  readings,
  state,
  reason,
}: TargetStanding): Measures['targets'][number] {
  return {
    id,
    task,
    metric,
    goal: goalOf(goal),
    ...(by !== undefined && { by }),
    values: readings.map(({ unit, value, entry }) => ({ unit, value, entry })),
    state,
    reason: reason.code,
  };
}

function indicatorOf(one: IndicatorStanding): Measures['indicators'][number] {
  const { parent, kind, whole, current } = one;
  return {
    id: one.id,
    catalogue: one.catalogue,
    ...(parent !== undefined && { parent }),
    ...(kind !== undefined && { kind }),
    ...(whole.latest?.value !== undefined && { latest: { period: whole.latest.period, value: whole.latest.value } }),
    ...(current && { goal: { ...goalOf(current.goal), period: current.period } }),
    state: one.state,
    reason: one.reason.code,
  };
}

function assessmentOf({ id, unit, scheme, state, result, rank }: AssessmentStanding): Measures['assessments'][number] {
  const { points, range, known } = result?.total ?? {};
  return {
    id,
    unit,
    scheme,
    state,
    ...(points !== undefined && { points }),
    ...(range && { worst: range.worst, best: range.best }),
    ...(known !== undefined && { known }),
    ...(result?.grade && { grade: result.grade.title }),
    ...(result?.grade?.veto && { veto: result.grade.veto.id }),
    ...(rank !== undefined && { rank }),
  };
}

function goalOf({ comparator, value, upper, unit }: GoalFigures): Measures['targets'][number]['goal'] {
  return {
    comparator,
    ...(value !== undefined && { value }),
    ...(upper !== undefined && { upper }),
    ...(unit !== undefined && { unit }),
  };
}
