import { z } from 'zod';

/** What a walker over data needs to know of a schema, with optional, default and similar wrappers taken off. */
export type SchemaView =
  | { readonly kind: 'object'; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: 'array'; readonly element: z.core.$ZodType }
  | { readonly kind: 'union'; readonly options: readonly z.core.$ZodType[]; readonly discriminator: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'other' };

const WRAPPERS = new Set(['optional', 'default', 'prefault', 'nullable', 'readonly', 'nonoptional', 'catch']);

/** Takes optional, default and the like off a schema. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (WRAPPERS.has(inner._zod.def.type)) inner = (inner as z.core.$ZodOptional)._zod.def.innerType;
  return inner;
}

/** The view of a schema that a walker needs. */
export function viewOf(schema: z.core.$ZodType): SchemaView {
  const inner = unwrap(schema);
  switch (inner._zod.def.type) {
    case 'object':
      return { kind: 'object', shape: (inner as z.core.$ZodObject)._zod.def.shape };
    case 'array':
      return { kind: 'array', element: (inner as z.core.$ZodArray)._zod.def.element };
    case 'union': {
      const def = (inner as z.core.$ZodDiscriminatedUnion)._zod.def;
      return { kind: 'union', options: def.options, discriminator: def.discriminator };
    }
    case 'string':
    case 'enum':
    case 'literal':
      return { kind: 'text' };
    default:
      return { kind: 'other' };
  }
}

/** The schema of a field; nothing for a field that the schema does not have, whatever every object may inherit. */
export function fieldOf(view: SchemaView | undefined, key: string): z.core.$ZodType | undefined {
  return view?.kind === 'object' && Object.hasOwn(view.shape, key) ? view.shape[key] : undefined;
}

/** The option of a discriminated union that data with this discriminator value belongs to. */
export function optionOf(view: Extract<SchemaView, { kind: 'union' }>, value: unknown): z.core.$ZodType | undefined {
  return view.options.find((option) => discriminatorValues(option, view.discriminator).includes(value));
}

function discriminatorValues(option: z.core.$ZodType, key: string): readonly unknown[] {
  const view = viewOf(option);
  const field = fieldOf(view, key);
  const def = field && unwrap(field)._zod.def;
  if (def?.type === 'literal') return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values;
  if (def?.type === 'enum') return Object.values((def as z.core.$ZodEnumDef).entries);
  return [];
}

/** The words that stand for tokens of this schema, when it is a vocabulary. */
export function wordsOf(schema: z.core.$ZodType): Readonly<Record<string, string>> | undefined {
  return z.globalRegistry.get(schema)?.words ?? z.globalRegistry.get(unwrap(schema))?.words;
}

/** The token that a written word stands for; the word itself where the schema has none for it. */
export function tokenOf(schema: z.core.$ZodType | undefined, word: string): string {
  const words = schema && wordsOf(schema);
  return words && Object.hasOwn(words, word) ? (words[word] ?? word) : word;
}
