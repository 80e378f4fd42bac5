import type { Theme } from './records.js';
import type { Placed, Site } from './site.js';
import type { TaskView } from './task-view.js';

/** What one place wrote under a theme. */
export interface ThemeColumn {
  readonly place: Placed;
  readonly tasks: readonly TaskView[];
}

/** A theme with one column per place that has it, in the order of the site's programmes. */
export interface ComparedTheme {
  readonly theme: Theme;
  readonly columns: readonly ThemeColumn[];
}

/** The themes of all programmes by id, in the order in which they first appear, each with the tasks of every place that has any. */
export function themesOf({ programmes }: Site): readonly ComparedTheme[] {
  const places = programmes.filter(({ programme }) => programme.tasks.size > 0);
  const themes = new Map(places.flatMap(({ programme }) => [...programme.themes]));
  const compared = [...themes].map(([id, theme]) => ({
    theme,
    columns: places.map((place) => ({ place, tasks: place.programme.facets.theme.get(id) ?? [] })),
  }));
  return compared.filter(({ columns }) => columns.some(({ tasks }) => tasks.length > 0));
}
