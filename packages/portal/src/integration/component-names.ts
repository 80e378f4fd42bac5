/** Components that a site may replace by name, each a file of `src/components`. */
export const COMPONENT_NAMES = [
  'AsOf',
  'Chip',
  'DocumentData',
  'Footer',
  'Header',
  'Lede',
  'SearchForm',
  'ShareBar',
  'Story',
  'TaskRow',
] as const;

/** See {@link COMPONENT_NAMES}. */
export type ComponentName = (typeof COMPONENT_NAMES)[number];
