import { MANIFEST_PATH, type Manifest, type ManifestFile } from '@zhunsheng/plan-schema/manifest';
import type { Problem } from './problem.js';
import { RELEASE_PATH } from './release-schema.js';
import { digest, type Site, SiteFault } from './site.js';
import { isSitePath } from './site-path.js';

/** How many files are read at the same time. */
const READERS = 8;

/** Hears after each file how many were read. */
export type Progress = (done: number, of: number) => void;

/**
 * Holds every file of a site against its manifest by size and hash and, where the site can be listed, finds what the
 * manifest does not name. Throws only when `signal` is aborted.
 */
export async function checkFiles(
  site: Site,
  { files }: Manifest,
  signal: AbortSignal,
  progress: Progress,
): Promise<Problem[]> {
  const problems = site.entries ? unlisted(site.entries, files) : [];
  const queue = files.filter(({ path }) => isSitePath(path)).values();
  let done = 0;
  const read = async () => {
    for (const file of queue) {
      signal.throwIfAborted();
      const problem = await checkFile(site, file);
      if (problem) problems.push(problem);
      done += 1;
      progress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  return problems;
}

async function checkFile(site: Site, { path, bytes, sha256 }: ManifestFile): Promise<Problem | undefined> {
  try {
    const found = await digest(site, path, bytes);
    if (found === 'too-long') return { code: 'file-size', path, expected: `${bytes}`, actual: `> ${bytes}` };
    if (found.bytes !== bytes) return { code: 'file-size', path, expected: `${bytes}`, actual: `${found.bytes}` };
    if (found.sha256 !== sha256) return { code: 'file-changed', path, expected: sha256, actual: found.sha256 };
    return undefined;
  } catch (error) {
    if (error instanceof SiteFault) return { code: error.code, path, detail: error.message };
    throw error;
  }
}

function unlisted(entries: NonNullable<Site['entries']>, files: Manifest['files']): Problem[] {
  const listed = new Set(files.map(({ path }) => path)).add(MANIFEST_PATH).add(RELEASE_PATH);
  return [...entries.keys()].filter((path) => !listed.has(path)).map((path) => ({ code: 'file-unlisted', path }));
}
