import type { ProgrammeView } from '../view/programme-view.js';
import { pieces, unitNamed } from './record-parts.js';
import type { SearchRecord } from './search-record.js';

/** The indicators of all catalogues as records, in printed order. */
export function indicatorRecords(programme: ProgrammeView): readonly SearchRecord[] {
  const { published, tracking, tasks } = programme;
  return published.catalogues.flatMap((catalogue) => {
    const titles = new Map(catalogue.indicators.map(({ id, title }) => [id, title]));
    return catalogue.indicators.map(({ id, parent, number, title, titleEn, definition, source, owner, ...rest }) => {
      const goal = tracking.indicators.get(id)?.current;
      const task = tasks.get(rest.tasks[0]?.replace(/\..*$/, '') ?? '');
      return {
        id,
        kind: 'indicator' as const,
        path: `indicators/${id}/`,
        number,
        title,
        titleEn,
        leads: unitNamed(programme, owner),
        section: task?.section?.id,
        plan: catalogue.plan,
        year: goal?.by.slice(0, 4),
        text: pieces(definition, source, titles.get(parent ?? ''), catalogue.title),
      };
    });
  });
}
