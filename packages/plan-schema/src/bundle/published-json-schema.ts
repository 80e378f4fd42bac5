import { z } from 'zod';
import { mayPublish } from '../disclose/publishable.js';

/** A JSON Schema as data. */
export type JsonSchemaDocument = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of published data: what a document holds after disclosure, each field with its
 * description. Fields that are never published do not appear; tokens only, none of the words that stand for them in YAML.
 */
export function publishedJsonSchema(schema: z.ZodType, id: string): JsonSchemaDocument {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type === 'object') keepPublished(jsonSchema, (def as z.core.$ZodObjectDef).shape);
      const written = jsonSchema as { publish?: unknown; words?: unknown };
      delete written.publish;
      delete written.words;
    },
  });
  return { $schema, $id: id, ...rest };
}

function keepPublished(jsonSchema: z.core.JSONSchema.BaseSchema, shape: z.core.$ZodShape): void {
  for (const [key, field] of Object.entries(shape)) {
    if (mayPublish(field)) continue;
    delete jsonSchema.properties?.[key];
    if (jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((name) => name !== key);
  }
}
