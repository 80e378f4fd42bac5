import { z } from 'zod';
import { CheckDocumentSchema } from './commands/check/check-document.js';
import { DueDocumentSchema } from './commands/due/due-document.js';
import { LedgerDocumentSchema } from './commands/ledger/ledger-document.js';
import { StatusDocumentSchema } from './commands/status/status-document.js';
import { VerdictSchema } from './commands/verify/verdict.js';

/** The JSON Schemas of what `--json` prints, by verb. */
export function jsonSchemas(): Readonly<Record<'check' | 'due' | 'ledger' | 'status' | 'verify', unknown>> {
  return {
    check: z.toJSONSchema(CheckDocumentSchema),
    due: z.toJSONSchema(DueDocumentSchema),
    ledger: z.toJSONSchema(LedgerDocumentSchema),
    status: z.toJSONSchema(StatusDocumentSchema),
    verify: z.toJSONSchema(VerdictSchema),
  };
}
