import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import type { SchemeItem, SchemePart } from '../../schemas/scheme.js';
import { compareDecimals, difference, sumOf } from '../exact-decimal.js';
import type { Rule, RuleContext } from '../rule.js';
import { treeProblems } from '../tree.js';

/**
 * Parts make 100 percent, and the weights of every branch add up to what stands above it. A branch may leave all of its
 * weights out, but not some of them.
 */
export const schemeWeights: Rule = function* ({ programme, locate }) {
  for (const { id, parts } of programme.schemes) {
    const record = `scheme:${id}`;
    const sum = sumOf(parts.map(({ ratio }) => ratio));
    if (parts.length > 0 && compareDecimals(sum, '100') !== 0) {
      const at = locate(record, `parts/${parts.length - 1}/ratio`);
      yield diagnostic('ratios-not-100', at, { actual: sum, difference: signed(difference(sum, '100')) });
    }
    for (const [n, part] of parts.entries()) {
      const path = `parts/${n}`;
      yield* treeProblems(part.items, (at) => locate(record, `${path}/items/${at}/parent`));
      yield* branches(part, path, record, locate);
    }
  }
};

interface Branch {
  readonly name: string;
  readonly full: string | undefined;
  /** Path of the figure that the weights have to reach. */
  readonly path: string;
}

function* branches(
  part: SchemePart,
  path: string,
  record: string,
  locate: RuleContext['locate'],
): Iterable<Diagnostic> {
  const children = new Map<string | undefined, number[]>();
  for (const [at, { parent }] of part.items.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(at);
    else children.set(parent, [at]);
  }
  yield* branch({ name: part.title, full: part.full, path: `${path}/full` }, children.get(undefined) ?? []);
  for (const [at, { id, title, weight }] of part.items.entries()) {
    const name = title ?? id;
    yield* branch({ name, full: weight, path: `${path}/items/${at}/weight` }, children.get(id) ?? []);
  }

  function* branch({ name, full, path: at }: Branch, positions: readonly number[]): Iterable<Diagnostic> {
    const items = positions.flatMap((position) => part.items[position] ?? []);
    const weights = items.flatMap(({ weight }) => weight ?? []);
    if (weights.length === 0) return;
    if (weights.length < items.length) {
      const missing = positions.find((position) => part.items[position]?.weight === undefined) ?? 0;
      const id = (part.items[missing] as SchemeItem).id;
      yield diagnostic('weights-partly-known', locate(record, `${path}/items/${missing}`), { branch: name, id });
      return;
    }
    const actual = sumOf(weights);
    if (full === undefined || compareDecimals(actual, full) === 0) return;
    const off = signed(difference(actual, full));
    yield diagnostic('weights-not-summed', locate(record, at), {
      branch: name,
      actual,
      expected: full,
      difference: off,
    });
  }
}

function signed(decimal: string): string {
  return decimal.startsWith('-') ? decimal.replace('-', '−') : `+${decimal}`;
}
