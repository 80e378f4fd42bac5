import {
  type Manifest,
  ManifestFileSchema,
  ManifestRecordSchema,
  ManifestSchema,
} from '@zhunsheng/plan-schema/manifest';
import { z } from 'zod';
import { parseBounded } from './parse-bounded.js';
import type { Problem } from './problem.js';
import { isSitePath, pathKey } from './site-path.js';

/** The largest manifest that is read, in bytes: some 300,000 files and records. */
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

/** A manifest, or why it is none. */
export type ParsedManifest = { readonly manifest: Manifest } | { readonly fault: string };

/** Lists are judged one by one, so that of millions of wrong entries only the first is described. */
const FrameSchema = ManifestSchema.extend({ records: z.array(z.unknown()), files: z.array(z.unknown()) });

/** Reads a manifest from a stranger. What it names is not looked at; see {@link manifestProblems}. */
export function parseManifest(bytes: Uint8Array): ParsedManifest {
  const parsed = parseBounded(bytes);
  if ('fault' in parsed) return parsed;
  const frame = FrameSchema.safeParse(parsed.value);
  if (!frame.success) return { fault: placeOf(frame.error) };
  const fault =
    firstFault('records', ManifestRecordSchema, frame.data.records) ??
    firstFault('files', ManifestFileSchema, frame.data.files);
  return fault === undefined ? { manifest: frame.data as Manifest } : { fault };
}

/** What a manifest may not say of any site: paths that lead out of it, and things named twice. */
export function manifestProblems({ files, records }: Manifest): Problem[] {
  const refused = files.filter(({ path }) => !isSitePath(path)).map(({ path }) => problem('path-refused', path));
  const paths = repeated(
    files.map(({ path }) => path),
    pathKey,
  );
  const names = repeated(
    records.map(({ programme, kind, id }) => `${programme} ${kind} ${id}`),
    String,
  );
  return [
    ...refused,
    ...paths.map((path) => problem('path-repeated', path)),
    ...names.map((name) => problem('record-repeated', name)),
  ];
}

function firstFault(list: string, schema: z.ZodType, entries: readonly unknown[]): string | undefined {
  for (const [at, entry] of entries.entries()) {
    const { error } = schema.safeParse(entry);
    if (error) return placeOf(error, [list, at]);
  }
  return undefined;
}

/** Where the first fault stands, such as `files.3.sha256`; `document` for the whole. */
function placeOf({ issues }: z.ZodError, prefix: readonly PropertyKey[] = []): string {
  return [...prefix, ...(issues[0]?.path ?? [])].map(String).join('.') || 'document';
}

function repeated(names: readonly string[], keyOf: (name: string) => string): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = keyOf(name);
    return seen.has(key) || !seen.add(key);
  });
}

function problem(code: Problem['code'], path: string): Problem {
  return { code, path };
}
