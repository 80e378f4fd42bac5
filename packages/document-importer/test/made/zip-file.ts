import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip container of texts by path, the same bytes every time. */
export function zipFile(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(parts))
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { mtime: '2026-01-01T00:00:00' });
}
