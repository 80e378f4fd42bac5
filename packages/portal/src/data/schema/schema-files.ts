import { BundleSchema, publishedJsonSchema } from '@zhunsheng/plan-schema';
import { ManifestSchema } from '@zhunsheng/plan-schema/manifest';
import type { z } from 'zod';
import { LISTS } from '../lists.js';
import { LIST_NAMES, RECORD_NAMES } from '../names.js';
import { RECORDS } from '../records.js';
import { DATA_VERSION, listSchema, recordSchema } from './envelope.js';

/** The JSON Schema of every JSON document that is no feed, by the name that it stands under. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return texts;
}

const SCHEMAS: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ...LIST_NAMES.map((name) => [name, listSchema(name, LISTS[name].row)] as const),
  ...RECORD_NAMES.map((name) => [name, recordSchema(name, RECORDS[name].schema)] as const),
  ['bundle', BundleSchema],
  ['manifest', ManifestSchema],
];

/** Made once: they are the same for every programme. */
const texts = new Map(SCHEMAS.map(([name, schema]) => [name, textOf(name, schema)]));

function textOf(name: string, schema: z.ZodType): string {
  const id = `urn:zhunsheng:schema:v${DATA_VERSION}:${name}`;
  return `${JSON.stringify(publishedJsonSchema(schema, id), null, 2)}\n`;
}
