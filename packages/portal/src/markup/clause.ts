import { blockHtml } from '../text/block-html.js';
import { escapeHtml } from '../text/escape-html.js';
import { placeInPlan } from '../text/links.js';
import type { ProgrammeScope } from '../view/site.js';
import type { TaskView } from '../view/task-view.js';

/** The words of a task, and below them where they stand: the inside of a quotation. */
export function clauseHtml(scope: ProgrammeScope, { id, task, plan: { plan }, section }: TaskView): string {
  const blocks = task.blocks.map((block) => blockHtml(block, { editor: true })).join('');
  const place = placeInPlan(scope, plan.id, id);
  const heading = section && `${section.section.number ?? ''}${section.section.title}`;
  const source = [plan.docNumber ?? plan.title, heading].filter(Boolean).join(scope.t.comma);
  const link = place
    ? `<a href="${escapeHtml(place)}" lang="${scope.language}">${escapeHtml(scope.t.task.inFullText)}</a>`
    : '';
  return `${blocks}<footer>${escapeHtml(source)}　${link}</footer>`;
}
