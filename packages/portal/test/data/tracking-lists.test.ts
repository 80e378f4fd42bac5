import type { ItemScore, ScoreTree } from '@zhunsheng/indicator-model';
import { expect, test } from 'vitest';
import { openLists, type Row } from '../site/recount/data-lists.js';
import { type Fraction, fractionOf, isGreater, isShownAs, minus, sumOf } from '../site/recount/fractions.js';
import { dataTexts, scopeOf } from './model-city.js';

const texts = dataTexts(scopeOf());
const { rows, byId } = openLists(new Map([...texts].map(([path, text]) => [`data/${path}`, Buffer.from(text)])));
const record = (path: string) =>
  (JSON.parse(texts.get(path) ?? '') as { readonly item: Readonly<Record<string, Row>> }).item;

test('each finding stands where its last step left it', () => {
  expect(rows('findings').length).toBeGreaterThan(25);
  for (const finding of rows('findings')) {
    const steps = rows('cure-steps').filter((step) => step.finding === finding.id);
    const taken = steps.map(({ step }) => step).filter((step) => step !== 'extended');
    expect(taken.at(-1), String(finding.id)).toBe(finding.stage);
    expect(finding.closed).toBe(finding.stage === 'closed');
    for (const [field, step] of Object.entries({ applied: 'applied', returned: 'returned', closures: 'closed' })) {
      expect(finding[field], `${finding.id} ${field}`).toBe(taken.filter((one) => one === step).length);
    }
    expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).toSorted());
  }
});

test('the ledger adds up: found is closed and in hand, and every grouping adds up to the whole', () => {
  const ledger = rows('ledger');
  const whole = byId('ledger', 'scope').get('whole');
  expect(whole?.found).toBe(rows('findings').length);
  const sum = (scopes: readonly string[]) =>
    ledger.filter(({ scope }) => scopes.includes(String(scope))).reduce((total, { found }) => total + Number(found), 0);
  expect(sum(['round'])).toBe(whole?.found);
  expect(sum(['unit', 'without-unit'])).toBe(whole?.found);
  for (const { id, found, closed, inHand, byStage, outcomes } of ledger) {
    expect(Number(closed) + Number(inHand), String(id)).toBe(found);
    expect(total(byStage)).toBe(found);
    expect(total(outcomes)).toBe(closed);
  }
});

test('every result has the total that its scores say, and its record tells how each came about', () => {
  expect(rows('assessments').length).toBeGreaterThan(30);
  for (const { id, tree, total: points, worst } of rows('assessments')) {
    const own = rows('scores').filter((score) => score.assessment === id);
    const [node] = own.filter((score) => isIn(score, tree) && score.node === 'total');
    expect([node?.points, node?.worst], String(id)).toEqual([points, worst]);
    const { scores, provenance } = record(`assessments/${id}.json`);
    expect(scores).toEqual(own);
    expect((provenance as unknown as readonly Row[]).map((one) => one.tree)).toContain(tree);
  }
});

test('no score is said twice, and every node of every tree is said', () => {
  const said = rows('scores').map(({ trees, ...score }) => JSON.stringify(score));
  expect(new Set(said).size).toBe(said.length);
  for (const standing of scopeOf().programme.tracking.assessments.values()) {
    for (const tree of [standing.self, standing.verified, standing.final]) {
      if (!tree) continue;
      const own = rows('scores').filter((score) => score.assessment === standing.id && isIn(score, tree.kind));
      const expected = ['total', ...tree.parts.flatMap(idsBelow), ...tree.adjustments.map(({ id }) => id)];
      expect(own.map(({ node }) => node).toSorted()).toEqual(expected.toSorted());
    }
  }
});

test('every branch, part and total of a result is what stands below it', () => {
  let counted = 0;
  for (const { id, scheme: schemeId } of rows('assessments')) {
    const scheme = byId('schemes').get(String(schemeId));
    for (const tree of ['self', 'verified', 'final']) {
      const nodes = rows('scores').filter((score) => score.assessment === id && isIn(score, tree));
      const place = `${id} ${tree}`;
      for (const node of nodes.filter(({ by, points }) => by === 'sum' && points !== undefined)) {
        const inside = nodes.filter((one) => (node.level === 'part' ? isTopOf(one, node) : one.parent === node.node));
        expect(sumOf(inside.map(pointsOf)), `${place} ${node.node}`).toSatisfy(equals(pointsOf(node)));
        counted += 1;
      }
      const [total] = nodes.filter(({ node }) => node === 'total');
      if (total?.points === undefined) continue;
      const parts = nodes.filter(({ level }) => level === 'part').map(weightedOf);
      const adjustments = nodes.filter(({ level }) => level === 'adjustment').map(pointsOf);
      const most = fractionOf(String(scheme?.total));
      expect(within(sumOf([...parts, ...adjustments]), most), `${place} total`).toSatisfy((exact: Fraction) =>
        isShownAs(exact, String(total.points)),
      );
      counted += 1;
    }
  }
  expect(counted).toBeGreaterThan(500);
});

test('a value that was corrected or taken back stays and names what did it', () => {
  const all = rows('observations');
  const revising = all.filter(({ corrects, withdraws }) => corrects !== undefined || withdraws !== undefined);
  expect(revising.length).toBeGreaterThan(1);
  for (const { indicator, id, corrects, withdraws } of revising) {
    const revised = all.find((row) => row.indicator === indicator && row.id === (corrects ?? withdraws));
    expect(revised?.revisedBy, String(id)).toBe(id);
  }
});

test('an indicator has the latest value that stands, and its goal in the list of goals', () => {
  for (const { id, period, value, goal, leaf } of rows('indicators').filter((row) => row.value !== undefined)) {
    const standing = rows('observations').filter(
      (row) => row.indicator === id && row.period === period && row.unit === undefined && row.revisedBy === undefined,
    );
    expect(
      standing.map((row) => row.value),
      String(id),
    ).toEqual([value]);
    expect(leaf).toBe(true);
    if (goal === undefined) continue;
    expect(
      rows('goals')
        .filter((row) => row.indicator === id && row.current === true)
        .map((row) => row.period),
    ).toEqual([goal]);
  }
});

function idsBelow({ id, items }: ScoreTree['parts'][number]): readonly string[] {
  const itemIds = (item: ItemScore): readonly string[] => [item.id, ...item.children.flatMap(itemIds)];
  return [id, ...items.flatMap(itemIds)];
}

const isIn = ({ trees }: Row, tree: unknown) => (trees as readonly unknown[]).includes(tree);
const pointsOf = ({ points }: Row) => fractionOf(String(points));
const isTopOf = (one: Row, part: Row) => one.part === part.node && one.parent === undefined;
const equals = (expected: Fraction) => (exact: Fraction) => minus(exact, expected)[0] === 0n;

/** What a part brings to the total: points ÷ full × ratio. */
function weightedOf(part: Row): Fraction {
  const [points, full, ratio] = [pointsOf(part), fractionOf(String(part.full)), fractionOf(String(part.ratio))];
  return [points[0] * full[1] * ratio[0], points[1] * full[0] * ratio[1]];
}

function within(exact: Fraction, most: Fraction): Fraction {
  if (isGreater(exact, most)) return most;
  return exact[0] < 0n ? [0n, 1n] : exact;
}

function total(counts: unknown): number {
  return Object.values(counts as Readonly<Record<string, number>>).reduce((sum, count) => sum + count, 0);
}
