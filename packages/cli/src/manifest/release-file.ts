import { parseBounded } from './parse-bounded.js';
import { type Release, ReleaseSchema } from './release-schema.js';

/** The largest release that is read, in bytes. */
export const MAX_RELEASE_BYTES = 16 * 1024;

/** A release, or why it is none. */
export type ParsedRelease = { readonly release: Release } | { readonly fault: string };

/** A release as the text of its file, which ends in a newline. */
export function writeRelease({ format, version, number, manifest, previous, releasedOn, signature }: Release): string {
  const head = { format, version, number, manifest, previous, releasedOn };
  return `${JSON.stringify({ ...head, ...(signature && { signature: ordered(signature) }) }, null, 2)}\n`;
}

/**
 * Reads the file of a release. Takes only the one way of writing that {@link writeRelease} has: the next release is chained
 * to these bytes, so no other bytes may mean the same.
 */
export function parseRelease(bytes: Uint8Array): ParsedRelease {
  const parsed = parseBounded(bytes);
  if ('fault' in parsed) return parsed;
  const { data: release, error } = ReleaseSchema.safeParse(parsed.value);
  if (error) return { fault: error.issues[0]?.path.join('.') || 'document' };
  return Buffer.from(writeRelease(release)).equals(bytes) ? { release } : { fault: 'not as written' };
}

function ordered({
  algorithm,
  publicKey,
  value,
}: NonNullable<Release['signature']>): NonNullable<Release['signature']> {
  return { algorithm, publicKey, value };
}
