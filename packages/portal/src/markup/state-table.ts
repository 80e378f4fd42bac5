import type { LeafCounts, TargetCounts, TargetState } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { percent } from '../view/percent.js';
import type { ProgrammeScope } from '../view/site.js';
import { targetShares } from '../view/target-states.js';
import { figureLinkHtml } from './figure-link.js';
import { targetChipHtml } from './target-chip.js';

type Href = (state?: string) => string;

/** Measured indicators by state, all of them and by kind: every count with its denominator and a link to a list. */
export function stateTableHtml(scope: ProgrammeScope, leaves: LeafCounts, of: string, href: Href): string {
  const { t } = scope;
  const { figures } = t;
  const kinds = (['binding', 'expected', 'unstated'] as const).filter((kind) => leaves[kind].total > 0);
  const states = targetShares(leaves.all).map(({ state }) => state);
  const columns = [
    { title: figures.indicators.all, counts: leaves.all, of },
    ...kinds.map((kind) => ({ title: figures.kinds[kind], counts: leaves[kind], of: `${of} kind=${kind}`.trim() })),
  ];
  const head = columns.map(({ title }) => `<th scope="col" class="r">${escapeHtml(title)}</th>`).join('');
  const rows = states.map((state) => {
    const cells = columns.map(
      (column) => `<td class="r">${countHtml(scope, column.counts, state, column.of, href)}</td>`,
    );
    return `<tr><th scope="row">${targetChipHtml(t, state)}</th>${cells.join('')}</tr>`;
  });
  const totals = columns.map((column) => {
    const count = figureLinkHtml(href(), 'indicators', column.of, String(column.counts.total));
    return `<td class="r">${count}</td>`;
  });
  return `<table><caption>${escapeHtml(figures.indicators.byState)}</caption><thead><tr><th scope="col">${escapeHtml(figures.indicators.state)}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody><tfoot><tr><th scope="row">${escapeHtml(t.total)}</th>${totals.join('')}</tr></tfoot></table>`;
}

function countHtml(
  scope: ProgrammeScope,
  { total, by }: TargetCounts,
  state: TargetState,
  of: string,
  href: Href,
): string {
  const share = percent(by[state], total);
  const words = `${by[state]} / ${total}${share === undefined ? '' : `${scope.t.comma}${share}%`}`;
  return figureLinkHtml(
    by[state] > 0 ? href(state) : href(),
    'indicators',
    `${of} > state=${state}`.trim(),
    escapeHtml(words),
  );
}
