import type { AssessmentStanding, Explanation, ItemScore, Score, ScoreTree } from '@zhunsheng/indicator-model';
import { compareDecimals } from '../../view/decimals.js';
import { groupBy } from '../../view/group-by.js';

const TREES = ['self', 'verified', 'final'] as const;

/** The trees of a result, as far as it has come. */
export function treesOf(standing: AssessmentStanding): readonly ScoreTree[] {
  return TREES.flatMap((kind) => standing[kind] ?? []);
}

/**
 * Every node of a result in printed order, called as `titles` says. A score that came about alike in several trees stands there
 * once and names them.
 */
export function scoreRowsOf(standing: AssessmentStanding, titles: ReadonlyMap<string, string> | undefined) {
  const { id, year, unit } = standing;
  const scores = treesOf(standing).flatMap(({ kind, ...tree }) => nodesOf(tree).map((node) => ({ kind, node })));
  return [...groupBy(scores, ({ node }) => [node.node])].flatMap(([name, all]) =>
    [...groupBy(all, ({ node }) => [JSON.stringify(node)]).values()].map((alike) => ({
      assessment: id,
      year,
      unit,
      trees: alike.map(({ kind }) => kind),
      title: titles?.get(name),
      ...alike[0]?.node,
    })),
  );
}

/** The total, then each part with its items in printed order, then the adjustments. */
function nodesOf({ total, parts, adjustments }: Omit<ScoreTree, 'kind'>) {
  return [
    { node: 'total', level: 'total', ...scoreFields(total) },
    ...parts.flatMap((part) => [
      {
        node: part.id,
        level: 'part',
        ratio: part.ratio,
        weighted: part.weighted,
        ...scoreFields(part),
      },
      ...part.items.flatMap((item) => itemsFrom(item, part.id)),
    ]),
    ...adjustments.map(({ id, count, points, explanation }) => ({
      node: id,
      level: 'adjustment',
      count,
      points,
      ...explanationFields(explanation, points),
    })),
  ];
}

function itemsFrom(
  item: ItemScore,
  part: string,
): readonly (ReturnType<typeof scoreFields> & { readonly node: string })[] {
  const { id, parent, indicator, children } = item;
  const own = { node: id, level: 'item', part, parent, indicator, ...scoreFields(item) };
  return [own, ...children.flatMap((child) => itemsFrom(child, part))];
}

type Listed = Score & { readonly missing?: readonly string[] };

/** What goes without saying is left out: that all is known, that nothing is missing. */
function scoreFields({ points, full, range, known, missing = [], explanation }: Listed) {
  return {
    points,
    full,
    ...range,
    known: known === '100' ? undefined : known,
    missing: missing.length === 0 ? undefined : missing,
    ...explanationFields(explanation, points),
  };
}

/** Without a result before rounding where rounding changed nothing, and without an empty list of inputs. */
function explanationFields({ inputs, exact, ...explanation }: Explanation, points: string | undefined) {
  return {
    ...explanation,
    inputs: inputs.length === 0 ? undefined : inputs,
    exact: exact === undefined || isSame(exact, points) ? undefined : exact,
  };
}

/** Whether two exact numbers are one; a fraction in lowest terms is written in one way only. */
function isSame(exact: string, points: string | undefined): boolean {
  if (points === undefined || `${exact}${points}`.includes('/')) return exact === points;
  return compareDecimals(exact, points) === 0;
}
