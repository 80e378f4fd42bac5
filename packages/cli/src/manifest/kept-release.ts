import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MANIFEST_PATH, type Manifest } from '@zhunsheng/plan-schema/manifest';
import { MAX_MANIFEST_BYTES, parseManifest } from './parse-manifest.js';
import { MAX_RELEASE_BYTES, parseRelease } from './release-file.js';
import { RELEASE_PATH, type Release } from './release-schema.js';
import { sha256 } from './sha256.js';

/** A release of earlier, from a file on this machine. */
export interface KeptRelease {
  readonly release: Release;
  /** SHA-256 of its file. */
  readonly sha256: string;
  /** The folder of its file, where its manifest stands as well. */
  readonly folder: string;
}

/** The manifests of the releases before one, newest first, as far as they can be found. */
export interface History {
  readonly manifests: readonly Manifest[];
  readonly numbers: readonly string[];
  /** Whether they reach back to the first release. */
  readonly complete: boolean;
}

/** Reads a release from its file, or from the folder of a site or of a kept release; undefined when there is none. */
export function readKeptRelease(path: string): KeptRelease | undefined {
  const file = [join(path, RELEASE_PATH), join(path, 'release.json'), path].find(isFile);
  const bytes = file === undefined ? undefined : bytesOf(file, MAX_RELEASE_BYTES);
  const parsed = bytes && parseRelease(bytes);
  if (file === undefined || !bytes || !parsed || 'fault' in parsed) return undefined;
  return { release: parsed.release, sha256: sha256(bytes), folder: dirname(file) };
}

/** The manifest that was kept with a release; undefined when it is gone or is not the one that was released. */
export function manifestOf({ release, folder }: KeptRelease): Manifest | undefined {
  const bytes = bytesOf(join(folder, basename(MANIFEST_PATH)), MAX_MANIFEST_BYTES);
  if (!bytes || sha256(bytes) !== release.manifest) return undefined;
  const parsed = parseManifest(bytes);
  return 'fault' in parsed ? undefined : parsed.manifest;
}

/** Follows the chain back from a release through the folders beside its own. */
export function historyOf(newest: KeptRelease): History {
  const beside = new Map(neighbours(newest.folder).map((kept) => [kept.sha256, kept]));
  const manifests: Manifest[] = [];
  const numbers: string[] = [];
  let { previous } = newest.release;
  for (let kept = beside.get(previous ?? ''); kept; kept = beside.get(previous ?? '')) {
    const manifest = manifestOf(kept);
    if (!manifest) break;
    manifests.push(manifest);
    numbers.push(kept.release.number);
    previous = kept.release.previous;
  }
  return { manifests, numbers, complete: previous === null };
}

function neighbours(folder: string): KeptRelease[] {
  const parent = dirname(folder);
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readKeptRelease(join(parent, entry.name, 'release.json')))
    .filter((kept) => kept !== undefined);
}

function bytesOf(file: string, limit: number): Uint8Array | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  return status?.isFile() && status.size <= limit ? readFileSync(file) : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
