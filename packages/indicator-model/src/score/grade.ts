import type { ScoreTree, VetoHit } from '../assessments.js';
import { order, type Rational } from '../exact/rational.js';
import { readDecimal } from '../exact/read-decimal.js';
import type { SchemeRecord } from '../records.js';
import type { TotalScore } from './total-score.js';

type Grades = SchemeRecord['grades'];

/**
 * The grade of a rounded total: the first of the scheme whose bound it reaches, the bound included (以上包括本数).
 *
 * @example gradeOf([{ title: '优秀', from: '90' }, { title: '良好' }], 90) // '优秀'; 89.99 gives '良好'
 */
export function gradeOf(grades: Grades, total: Rational): string | undefined {
  return grades.find(({ from }) => from === undefined || order(total, readDecimal(from)) >= 0)?.title;
}

/**
 * The grade of a result: that of the total, unless a veto decides over it. Of several vetoes the one with the worst grade
 * decides. A total that is not known has the grades of both ends of its range, and one grade where these agree.
 */
export function gradeResult(
  grades: Grades,
  { points, range }: TotalScore,
  vetoes: readonly VetoHit[],
): Pick<ScoreTree, 'grade' | 'gradeRange'> {
  const byTotal = points === undefined ? undefined : gradeOf(grades, points);
  const veto = worst(grades, vetoes);
  if (veto !== undefined) {
    return { grade: { title: veto.grade, by: 'veto', veto, ...(byTotal === undefined ? {} : { without: byTotal }) } };
  }
  if (range === undefined) return byTotal === undefined ? {} : { grade: { title: byTotal, by: 'total' } };
  const [low, high] = [gradeOf(grades, range.worst), gradeOf(grades, range.best)];
  const title = byTotal ?? (low === high ? low : undefined);
  return {
    ...(title === undefined ? {} : { grade: { title, by: 'total' } }),
    ...(grades.length === 0
      ? {}
      : {
          gradeRange: { ...(low === undefined ? {} : { worst: low }), ...(high === undefined ? {} : { best: high }) },
        }),
  };
}

function worst(grades: Grades, vetoes: readonly VetoHit[]): VetoHit | undefined {
  const place = ({ grade }: VetoHit) => grades.findIndex(({ title }) => title === grade);
  return vetoes.reduce<VetoHit | undefined>(
    (found, one) => (found && place(found) >= place(one) ? found : one),
    undefined,
  );
}
