/** The lists that are published as JSON and as CSV, by the names of their files, in the order in which they are shown. */
export const LIST_NAMES = [
  'status',
  'plans',
  'sections',
  'tasks',
  'obligations',
  'units',
  'entries',
  'evidence',
  'inspections',
  'proposals',
  'coverage',
  'findings',
  'rectifications',
  'closures',
  'cure-steps',
  'ledger',
  'letters',
  'catalogues',
  'indicators',
  'goals',
  'observations',
  'targets',
  'schemes',
  'assessments',
  'scores',
  'reports',
] as const;

/** See {@link LIST_NAMES}. */
export type ListName = (typeof LIST_NAMES)[number];

/** The kinds of records that each have a JSON file of their own, in the order in which they are shown. */
export const RECORD_NAMES = [
  'plan',
  'task',
  'unit',
  'inspection',
  'finding',
  'letter',
  'indicator',
  'scheme',
  'assessment',
  'report',
] as const;

/** See {@link RECORD_NAMES}. */
export type RecordName = (typeof RECORD_NAMES)[number];

/** What a file of a whole programme is about. */
export type DataTopic = ListName | 'bundle' | 'updates' | 'deadlines' | 'schema' | 'catalogue';
