import { z } from 'zod';

/** The longest id, in characters: ids become file and folder names. */
export const ID_MAX_LENGTH = 64;

/** Names that routes and languages of the portal need for themselves, so that no record may take them as its id. */
export const RESERVED_IDS: readonly string[] = [
  'about',
  'assessments',
  'assets',
  'data',
  'en',
  'findings',
  'index',
  'indicators',
  'inspect',
  'inspections',
  'page',
  'plans',
  'progress',
  'rectification',
  'reports',
  'search',
  'search-index',
  'tasks',
  'units',
  'zh-cn',
];

/** A permanent id: lower-case letters, digits and single hyphens, such as `xz26-101`. */
export const IdSchema = z
  .string()
  .max(ID_MAX_LENGTH, 'id-invalid')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id-invalid');

/** The id of a task or section, or of one of its parts or clauses: `xz26-101` or `xz26-101.a`. */
export const DutyIdSchema = z
  .string()
  .max(ID_MAX_LENGTH + 16, 'id-invalid')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)?$/, 'id-invalid');

/** A clause of a plan, named from elsewhere: plan id, `#`, then the clause's own id, as in `linjiang25#8`. */
export const ClauseRefSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)?$/, 'clause-reference-invalid');
