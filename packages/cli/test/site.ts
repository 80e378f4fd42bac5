import { createHash, generateKeyPairSync } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, ManifestRecord } from '@zhunsheng/plan-schema/manifest';
import { type FileTree, tempTree } from '@zhunsheng/test-kit';

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The files of a small site, with names and line ends that are easily mistaken. */
export const PAGES: FileTree = {
  'index.html': '<p>首页</p>\r\n',
  'tasks/demo26-101/index.html': '<p>公布目录</p>\n',
  'data/tasks.json': '[]\n',
  '资料/说明 (一) 100%.txt': '一二三',
  'assets/empty.css': '',
  'assets/icon.bin': Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 251),
};

/** A public record whose content is a word. */
export function record(kind: string, id: string, content: string, title?: string): ManifestRecord {
  return { programme: 'demo', kind, id, sha256: hashOf(content), ...(title !== undefined && { title }) };
}

/** Records of three kinds. */
export const RECORDS: readonly ManifestRecord[] = [
  record('entry', 'demo26-101/u1', 'one'),
  record('plan', 'demo26', 'one', '示范方案'),
  record('task', 'demo26-101', 'one', '公布目录'),
];

/** The manifest that a build writes for files and records. */
export function manifestOf(files: FileTree, records = RECORDS): Manifest {
  return {
    format: 'zhunsheng-manifest',
    version: 1,
    programmes: [{ id: 'demo', asOf: '2027-01-31' }],
    records: [...records],
    files: Object.keys(files)
      .sort()
      .map((path) => ({ path, bytes: Buffer.from(files[path] ?? '').length, sha256: hashOf(files[path] ?? '') })),
  };
}

/** A built site in a folder of its own. */
export function siteWith(records = RECORDS, files = PAGES): string {
  return tempTree({ ...files, 'data/manifest.json': `${JSON.stringify(manifestOf(files, records))}\n` });
}

/** The files of a pair of Ed25519 keys, the private one for its owner alone. */
export function keyFiles(): { readonly privateKey: string; readonly publicKey: string } {
  const pair = generateKeyPairSync('ed25519');
  const folder = tempTree({ 'public.pem': pair.publicKey.export({ type: 'spki', format: 'pem' }) });
  const privateKey = join(folder, 'private.pem');
  writeFileSync(privateKey, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  chmodSync(privateKey, 0o600);
  return { privateKey, publicKey: join(folder, 'public.pem') };
}
