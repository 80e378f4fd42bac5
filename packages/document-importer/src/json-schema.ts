import { z } from 'zod';
import { ImportSchema } from './schemas/imported-document.js';

/** The JSON Schema of what `zhunsheng import --json` prints. */
export function importJsonSchema(): unknown {
  return z.toJSONSchema(ImportSchema);
}
