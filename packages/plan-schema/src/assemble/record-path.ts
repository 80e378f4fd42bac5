import type { SourceFile } from '../source-file.js';

/** The kinds of files that a programme folder holds. */
export type RecordKind =
  | 'programme'
  | 'unit'
  | 'plan'
  | 'upstream'
  | 'trace'
  | 'log'
  | 'evidence'
  | 'round'
  | 'finding'
  | 'rectification'
  | 'closure'
  | 'letter'
  | 'catalogue'
  | 'observations'
  | 'scheme'
  | 'assessment'
  | 'calendar'
  | 'report';

/** The fields that a path gives, by name. */
export type Given = Readonly<Record<string, string>>;

/** What a path says of the file: its kind, and the fields that the path itself gives. */
export interface RecordPath {
  readonly kind: RecordKind;
  readonly given: Given;
}

/** A file whose path was understood. */
export interface Sorted {
  readonly file: SourceFile;
  readonly given: Given;
}

const ID = '([a-z0-9-]+)';
const YEAR = '(\\d{4})';

const PATHS: readonly { kind: RecordKind; pattern: RegExp; fields: readonly string[] }[] = [
  { kind: 'programme', pattern: /^programme\.yaml$/, fields: [] },
  { kind: 'unit', pattern: new RegExp(`^units/${ID}\\.yaml$`), fields: ['id'] },
  { kind: 'plan', pattern: new RegExp(`^plans/${ID}(?:@([a-z0-9.-]+))?\\.md$`), fields: ['id', 'version'] },
  { kind: 'upstream', pattern: new RegExp(`^upstream/${ID}(?:@([a-z0-9.-]+))?\\.md$`), fields: ['id', 'version'] },
  { kind: 'trace', pattern: new RegExp(`^traces/${ID}\\.yaml$`), fields: ['plan'] },
  { kind: 'log', pattern: new RegExp(`^progress/${ID}/${ID}\\.yaml$`), fields: ['unit', 'task'] },
  { kind: 'evidence', pattern: new RegExp(`^evidence/${ID}\\.yaml$`), fields: ['id'] },
  { kind: 'round', pattern: new RegExp(`^inspections/${ID}/round\\.yaml$`), fields: ['id'] },
  { kind: 'finding', pattern: new RegExp(`^inspections/${ID}/findings/${ID}\\.yaml$`), fields: ['round', 'id'] },
  { kind: 'rectification', pattern: new RegExp(`^rectifications/${ID}\\.yaml$`), fields: ['finding'] },
  { kind: 'closure', pattern: new RegExp(`^closures/${ID}\\.yaml$`), fields: ['finding'] },
  { kind: 'letter', pattern: new RegExp(`^letters/${ID}\\.yaml$`), fields: ['id'] },
  { kind: 'catalogue', pattern: new RegExp(`^indicators/${ID}\\.yaml$`), fields: ['id'] },
  { kind: 'observations', pattern: new RegExp(`^observations/${YEAR}/${ID}\\.yaml$`), fields: ['year', 'indicator'] },
  { kind: 'scheme', pattern: new RegExp(`^schemes/(${YEAR}-${ID})\\.yaml$`), fields: ['id', 'year', 'class'] },
  { kind: 'assessment', pattern: new RegExp(`^assessments/${YEAR}/${ID}\\.yaml$`), fields: ['year', 'unit'] },
  { kind: 'calendar', pattern: new RegExp(`^calendars/${YEAR}\\.yaml$`), fields: ['year'] },
  { kind: 'report', pattern: new RegExp(`^reports/${YEAR}\\.md$`), fields: ['year'] },
];

/** What a path inside a programme folder stands for; nothing for a file that no rule of the layout knows. */
export function recordPath(path: string): RecordPath | undefined {
  for (const { kind, pattern, fields } of PATHS) {
    const match = pattern.exec(path);
    if (!match) continue;
    const given: Record<string, string> = {};
    fields.forEach((field, index) => {
      const part = match[index + 1];
      if (part !== undefined) given[field] = part;
    });
    return { kind, given };
  }
  return undefined;
}
