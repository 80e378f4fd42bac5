import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { MANIFEST_FORMAT, MANIFEST_PATH, MANIFEST_VERSION, type Manifest } from '@zhunsheng/plan-schema/manifest';
import { manifestText } from '../data/manifest/manifest-text.js';
import { recordHashes } from '../data/manifest/record-hashes.js';
import { sha256 } from '../data/sha256.js';
import { inOrder } from '../view/in-order.js';
import type { Site } from '../view/site.js';

/** Written by `zhunsheng release` once the site is built. */
const RELEASE_PATH = 'data/release.json';

/** Writes the manifest of a built site: the last step of a build, since it holds the hash of every other file. */
export function writeManifest({ programmes }: Site, folder: string): void {
  const byId = programmes.toSorted((a, b) => inOrder(a.programme.id, b.programme.id));
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    version: MANIFEST_VERSION,
    programmes: byId.map(({ programme: { published, tracking } }) => ({
      id: published.id,
      asOf: tracking.asOf,
      dataAsOf: tracking.dataAsOf,
      licence: published.licence && { ...published.licence },
    })),
    records: byId.flatMap(({ programme }) => recordHashes(programme)),
    files: filesIn(folder),
  };
  const file = join(folder, MANIFEST_PATH);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, manifestText(manifest));
}

function filesIn(folder: string): Manifest['files'] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length));
  return paths
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== MANIFEST_PATH && path !== RELEASE_PATH)
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, bytes: bytes.length, sha256: sha256(bytes) };
    });
}
