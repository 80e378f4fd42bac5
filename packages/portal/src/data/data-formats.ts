/** The formats of data files: what they are called, their ending and their media type. */
export const FORMATS = {
  json: { name: 'JSON', ending: 'json', media: 'application/json' },
  csv: { name: 'CSV', ending: 'csv', media: 'text/csv' },
  atom: { name: 'Atom', ending: 'atom', media: 'application/atom+xml' },
  feed: { name: 'JSON Feed', ending: 'feed.json', media: 'application/feed+json' },
  ics: { name: 'iCalendar', ending: 'ics', media: 'text/calendar' },
  schema: { name: 'JSON Schema', ending: 'schema.json', media: 'application/schema+json' },
  jsonld: { name: 'JSON-LD', ending: 'jsonld', media: 'application/ld+json' },
} as const;

/** See {@link FORMATS}. */
export type DataFormat = keyof typeof FORMATS;
