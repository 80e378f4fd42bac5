import { z } from 'zod';

const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1).describe('In UTF-16 code units.') });

/** What `zhunsheng check --json` prints: one document. Its JSON Schema is published as `json-schema/check.schema.json`. */
export const CheckDocumentSchema = z.strictObject({
  diagnostics: z.array(
    z.strictObject({
      code: z.string().describe('Permanent kebab-case code.'),
      severity: z.enum(['error', 'warning', 'info']),
      file: z.string(),
      start: position.optional(),
      end: position.optional().describe('Exclusive.'),
      reason: z.string(),
      hint: z.string(),
      expected: z.string().optional(),
      actual: z.string().optional(),
    }),
  ),
});
