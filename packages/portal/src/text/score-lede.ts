import { late, plain, type Run } from '../messages/run.js';
import type { AssessmentView, SchemeView } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { gradeName } from './grade-html.js';
import { assessmentYearHref } from './links.js';

const OTHERS = ['self', 'verified'] as const;

/** A unit's result in one sentence: total or range, grade, place, and the scores before it. */
export function scoreLede(scope: ProgrammeScope, view: AssessmentView): readonly Run[] {
  const { figures, comma } = scope.t;
  const words = figures.assessments;
  const { standing, scheme, id } = view;
  const { result, rank } = standing;
  if (!result) return [plain(words.results[standing.state] + figures.stop)];
  const ranked = scheme.assessments.filter((one) => one.standing.rank !== undefined).length;
  const runs: Run[] = [...totalRuns(scope, view)];
  if (result.grade) {
    const name = gradeName(scope, scheme, result.grade.title);
    runs.push(plain(comma), result.grade.by === 'veto' ? late(`${name}${figures.bracket(words.veto)}`) : plain(name));
  } else {
    runs.push(plain(comma + words.ungraded));
  }
  if (rank !== undefined) {
    const href = `${assessmentYearHref(scope, standing.year)}#${scheme.id}`;
    runs.push(plain(comma + words.rankBefore), {
      text: `${rank} / ${ranked}`,
      figure: { kind: 'rank', of: `assessment=${id}`, href },
    });
  }
  runs.push(plain(figures.stop));
  const before = OTHERS.flatMap((tree) => {
    const points = tree === result.kind ? undefined : standing[tree]?.total.points;
    const figure = { kind: 'score', of: `assessment=${id} tree=${tree} node=total`, href: '#ways' } as const;
    return points === undefined ? [] : [[plain(`${words.trees[tree]} `), { text: points, figure }] as const];
  });
  before.forEach((pair, index) => {
    if (index > 0) runs.push(plain(comma));
    runs.push(...pair);
  });
  return before.length > 0 ? [...runs, plain(figures.stop)] : runs;
}

function totalRuns(scope: ProgrammeScope, { id, standing }: AssessmentView): readonly Run[] {
  const words = scope.t.figures.assessments;
  const { result } = standing;
  if (!result) return [];
  const of = `assessment=${id} tree=${result.kind} node=total`;
  const { points, range } = result.total;
  if (points !== undefined) {
    return [
      plain(`${words.treeTotals[result.kind]} `),
      { text: points, tone: 'strong', figure: { kind: 'score', of, href: '#n-total' } },
    ];
  }
  if (!range) return [plain(words.noScore)];
  const end = (field: 'worst' | 'best'): Run => ({
    text: range[field],
    tone: 'strong',
    figure: { kind: 'score', of: `${of} field=${field}`, href: '#n-total' },
  });
  return [plain(words.between), end('worst'), plain(words.and), end('best')];
}

/** How many units of a scheme have a result, and how many of them each grade. */
export function gradesLede(scope: ProgrammeScope, view: SchemeView): readonly Run[] {
  const { id, scheme, standing } = view;
  const { figures, comma } = scope.t;
  const words = figures.assessments;
  const href = `${assessmentYearHref(scope, scheme.year)}#${id}`;
  const runs: Run[] = [
    plain(`${words.assessed} `),
    {
      text: `${standing.assessments.length} / ${standing.units.length}`,
      figure: { kind: 'assessments', of: `scheme=${id}`, href },
    },
  ];
  const counted = standing.grades.filter(({ count }) => count > 0);
  counted.forEach(({ title, count }, index) => {
    runs.push(plain(`${index === 0 ? figures.colon : comma}${gradeName(scope, view, title)} `));
    runs.push({ text: String(count), figure: { kind: 'assessments', of: `scheme=${id} > grade=${title}`, href } });
  });
  if (standing.ungraded > 0) {
    runs.push(plain(`${comma}${words.ungraded} `), {
      text: String(standing.ungraded),
      figure: { kind: 'assessments', of: `scheme=${id} > grade=unknown`, href },
    });
  }
  return [...runs, plain(figures.stop)];
}
