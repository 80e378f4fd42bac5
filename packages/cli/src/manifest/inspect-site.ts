import { MANIFEST_PATH, type Manifest } from '@zhunsheng/plan-schema/manifest';
import { checkFiles, type Progress } from './check-files.js';
import { MAX_MANIFEST_BYTES, manifestProblems, parseManifest } from './parse-manifest.js';
import type { Problem } from './problem.js';
import { sha256 } from './sha256.js';
import { readBytes, type Site, SiteFault } from './site.js';

/** What became of holding a site against its own manifest. */
export interface Inspected {
  /** The manifest with its bytes and their SHA-256; absent when it could not be read. */
  readonly found?: { readonly manifest: Manifest; readonly bytes: Uint8Array; readonly sha256: string };
  /** What is wrong, in no particular order. */
  readonly problems: readonly Problem[];
}

/** Reads the manifest of a site and holds every file against it. Throws only when `signal` is aborted. */
export async function inspectSite(site: Site, signal: AbortSignal, progress: Progress): Promise<Inspected> {
  const bytes = await bytesOrFault(site, MANIFEST_PATH, MAX_MANIFEST_BYTES);
  if (typeof bytes === 'string') return unreadable(bytes);
  const parsed = parseManifest(bytes);
  if ('fault' in parsed) return unreadable(parsed.fault);
  const { manifest } = parsed;
  const problems = [...manifestProblems(manifest), ...(await checkFiles(site, manifest, signal, progress))];
  return { found: { manifest, bytes, sha256: sha256(bytes) }, problems };
}

/** The bytes of a small file, or the fault that kept them away. */
export async function bytesOrFault(site: Site, path: string, limit: number): Promise<Uint8Array | string> {
  try {
    return await readBytes(site, path, limit);
  } catch (error) {
    if (error instanceof SiteFault) return error.message || error.code;
    throw error;
  }
}

function unreadable(detail: string): Inspected {
  return { problems: [{ code: 'manifest-unreadable', path: MANIFEST_PATH, detail }] };
}
