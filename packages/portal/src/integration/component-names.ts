/** Components that a site may replace by name, each a file of `src/components`. */
export const COMPONENT_NAMES = [
  'AsOf',
  'Clause',
  'DocumentData',
  'Footer',
  'Header',
  'Lede',
  'Matrix',
  'Obligations',
  'SearchForm',
  'ShareBar',
  'Story',
  'TaskRows',
] as const;

/** See {@link COMPONENT_NAMES}. */
export type ComponentName = (typeof COMPONENT_NAMES)[number];
