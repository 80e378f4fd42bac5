import { z } from 'zod';
import { CheckDocumentSchema } from './commands/check/check-document.js';
import { StatusDocumentSchema } from './commands/status/status-document.js';

/** The JSON Schemas of what `--json` prints, by verb. */
export function jsonSchemas(): Readonly<Record<'check' | 'status', unknown>> {
  return { check: z.toJSONSchema(CheckDocumentSchema), status: z.toJSONSchema(StatusDocumentSchema) };
}
