import { escapeHtml } from '../text/escape-html.js';
import { facetHref } from '../text/links.js';
import { type Axis, sharesOf } from '../view/axes.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import { markHtml } from './chip.js';
import { figureLinkHtml } from './figure-link.js';
import type { PackLook } from './pack-look.js';

const AXES: readonly Axis[] = ['progress', 'timeliness', 'verification'];

/** How the tasks that a unit leads stand on each axis; a figure on a page leads to the list that it was counted from. */
export function overviewHtml(look: PackLook, { id, unit: { standing } }: InspectionPack): string {
  if (!standing) return '';
  const { t } = look.scope;
  const { inspect: words } = t;
  const rows = AXES.map((axis) => {
    const chips = sharesOf(standing.summary, axis).map(({ state, count }) => {
      const figure = figureHtml(look, id, `${axis}=${state}`, count);
      return `<span class="chip c-${state}">${markHtml(state)}${escapeHtml(t.states[state])}&nbsp;${figure}</span>`;
    });
    return `<tr><th scope="row" class="nb">${escapeHtml(t.axes[axis])}</th><td><span class="chips">${chips.join('')}</span></td></tr>`;
  });
  const head = `<tr><th scope="col">${escapeHtml(words.axis)}</th><th scope="col">${escapeHtml(words.share(standing.summary.tasks))}</th></tr>`;
  return `<table class="stack"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

function figureHtml({ scope, as }: PackLook, unit: string, part: string, count: number): string {
  const words = String(count);
  if (as === 'file') return words;
  return figureLinkHtml(facetHref(scope, 'unit', unit), 'tasks', `unit=${unit} > ${part}`, words);
}
