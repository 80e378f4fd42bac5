import { CalendarDateSchema } from '@zhunsheng/plan-schema';
import { Sha256Schema } from '@zhunsheng/plan-schema/manifest';
import { z } from 'zod';
import { PROBLEM_CODES } from '../../manifest/problem.js';

const ReleaseSummarySchema = z.strictObject({
  number: z.string(),
  releasedOn: CalendarDateSchema,
  sha256: Sha256Schema.describe('SHA-256 of data/release.json.'),
  manifest: Sha256Schema.describe('SHA-256 of the manifest, as the release has it.'),
  previous: Sha256Schema.nullable(),
  publicKey: z.string().optional().describe('The key that the signature names, as SubjectPublicKeyInfo in Base64.'),
});

/** What `zhunsheng verify --json` prints: one document. Its JSON Schema is published as `json-schema/verify.schema.json`. */
export const VerdictSchema = z.strictObject({
  site: z.string().describe('The folder or address as it was given.'),
  verdict: z
    .enum(['proven', 'unproven', 'refuted'])
    .describe(
      'proven: no problem, and signed by the expected key. unproven: no problem, but who released it is not proven. ' +
        'refuted: there are problems.',
    ),
  release: ReleaseSummarySchema.optional().describe('Absent when it could not be read.'),
  files: z.strictObject({
    listed: z.int().min(0).describe('Files that the manifest names.'),
    unlisted: z
      .enum(['searched', 'invisible'])
      .describe('Whether files beyond the manifest could be looked for; at an address they are invisible.'),
  }),
  signature: z
    .enum(['absent', 'unproven', 'proven', 'refused'])
    .describe('unproven: valid, but no expected key was given. refused: invalid, or by another key.'),
  chain: z
    .enum(['first', 'linked', 'unexamined', 'broken'])
    .describe('unexamined: there is a release before, but it was not given.'),
  problems: z.array(
    z.strictObject({
      code: z.enum(PROBLEM_CODES).describe('Permanent kebab-case code.'),
      path: z.string().optional(),
      expected: z.string().optional(),
      actual: z.string().optional(),
      detail: z.string().optional(),
      reason: z.string(),
    }),
  ),
});

/** See {@link VerdictSchema}. */
export type VerdictDocument = z.output<typeof VerdictSchema>;
