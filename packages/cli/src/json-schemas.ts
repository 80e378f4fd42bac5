import { z } from 'zod';
import { CheckDocumentSchema } from './commands/check/check-document.js';
import { StatusDocumentSchema } from './commands/status/status-document.js';
import { VerdictSchema } from './commands/verify/verdict.js';

/** The JSON Schemas of what `--json` prints, by verb. */
export function jsonSchemas(): Readonly<Record<'check' | 'status' | 'verify', unknown>> {
  return {
    check: z.toJSONSchema(CheckDocumentSchema),
    status: z.toJSONSchema(StatusDocumentSchema),
    verify: z.toJSONSchema(VerdictSchema),
  };
}
