import { type Diagnostic, diagnostic, type Result } from '../diagnostics/diagnostic.js';
import { disclose } from '../disclose/disclose.js';
import { publishable } from '../disclose/publishable.js';
import { type Disclosed, type DisclosureKind, type Published, type Removed, seal } from '../disclose/published.js';
import { diagnosticOfIssue } from '../records/diagnostic-of-issue.js';
import { withoutByteOrderMark } from '../source-file.js';
import { type Bundle, BundleSchema } from './bundle-schema.js';
import { jsonPlaces, placeAt } from './json-places.js';
import { JsonReader, JsonRefusal } from './json-reader.js';

/** The largest bundle that is read, in UTF-16 code units: some 20,000 tasks with their logs. */
export const BUNDLE_MAX_LENGTH = 128 * 1024 * 1024;

/** Problems of one bundle that are told; a text made to be wrong everywhere has no end of them. */
const MAX_DIAGNOSTICS = 100;

/** Where a bundle comes from. */
export interface BundleOrigin {
  /** Name of the file, for diagnostics; `bundle.json` by default. */
  readonly file?: string;
}

/**
 * Reads a bundle that another site published. The text is not trusted: fields that the schemas do not mark for
 * publication are dropped, and the records pass `disclose` once more, so that nothing gets in that could not have been
 * published here. What is dropped is counted with what the publisher had left out. The value is absent where anything is
 * wrong.
 */
export function readBundle(
  text: string,
  { file = 'bundle.json' }: BundleOrigin = {},
): Result<Published<'public'> | undefined> {
  const source = withoutByteOrderMark(text);
  const { value: data, diagnostics } = readText(source, file);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const marked = publishable(BundleSchema, data);
  const outcome = BundleSchema.safeParse(marked);
  if (outcome.success) return { value: admit(outcome.data), diagnostics: [] };
  const issues = outcome.error.issues.slice(0, MAX_DIAGNOSTICS);
  const placeOf = jsonPlaces(
    source,
    issues.map(({ path }) => path),
  );
  const found = issues.flatMap((issue) =>
    diagnosticOfIssue(issue, BundleSchema, marked, UNLOCATED, file).map((one) => ({
      ...one,
      place: placeOf(issue.path),
    })),
  );
  return { value: undefined, diagnostics: found };
}

/** Places come from the JSON text. */
const UNLOCATED = { root: undefined, placeOf: () => placeAt('', 0) };

function readText(text: string, file: string): Result<unknown> {
  if (text.length > BUNDLE_MAX_LENGTH) {
    return refusal(diagnostic('bundle-too-large', { file }, { limit: BUNDLE_MAX_LENGTH }));
  }
  try {
    return { value: new JsonReader(text).read(), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof JsonRefusal)) throw error;
    const { code, offset, actual } = error;
    return refusal(diagnostic(code, { file, place: placeAt(text, offset) }, actual === '' ? {} : { actual }));
  }
}

function refusal(problem: Diagnostic): Result<undefined> {
  return { value: undefined, diagnostics: [problem] };
}

function admit({ programme, disclosed }: Bundle): Published<'public'> {
  const admitted = disclose(programme, 'public');
  return seal(admitted, together(disclosed as Disclosed<'public'>, admitted.disclosed));
}

function together(stated: Disclosed<'public'>, again: Disclosed<'public'>): Disclosed<'public'> {
  const kinds = new Set([...Object.keys(stated.removed), ...Object.keys(again.removed)].sort()) as Set<DisclosureKind>;
  return {
    audience: 'public',
    removed: Object.fromEntries([...kinds].map((kind) => [kind, sum(stated.removed[kind], again.removed[kind])])),
    droppedReferences: stated.droppedReferences + again.droppedReferences,
  };
}

function sum(one: Removed | undefined, other: Removed | undefined): Removed {
  return {
    onRequest: (one?.onRequest ?? 0) + (other?.onRequest ?? 0),
    withheld: (one?.withheld ?? 0) + (other?.withheld ?? 0),
  };
}
