import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Manifest } from '@zhunsheng/plan-schema/manifest';
import { tempTree, writeTree } from '@zhunsheng/test-kit';
import type { ProblemCode } from '../src/manifest/problem.js';
import { writeRelease } from '../src/manifest/release-file.js';
import type { Release } from '../src/manifest/release-schema.js';
import { signRelease } from '../src/manifest/signature.js';
import { hashOf } from './site.js';

/** What a forger has at hand. */
export interface Forger {
  /** The site to tamper with. */
  readonly site: string;
  /** The untouched site of the release before. */
  readonly former: string;
  /** File of the private key: some forgeries are made by the office itself. */
  readonly key: string;
  readonly random: () => number;
}

type Forgery = (forger: Forger) => readonly ProblemCode[];

const MANIFEST = 'data/manifest.json';
const RELEASE = 'data/release.json';

/** Ways to tamper with a released site; each changes it and says by which problems, any of them, it must be found. */
export const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a bit is flipped in a file': ({ site, random }) => {
    const path = pick(pages(site, 1), random);
    flip(join(site, path), random);
    return ['file-changed'];
  },
  'a bit is flipped in the manifest': ({ site, random }) => {
    flip(join(site, MANIFEST), random);
    return ['manifest-changed', 'manifest-unreadable'];
  },
  'a bit is flipped in the release': ({ site, random }) => {
    flip(join(site, RELEASE), random);
    return ['release-unreadable', 'signature-invalid', 'signature-other-key'];
  },
  'two files are swapped': ({ site, random }) => {
    const one = pick(pages(site, 1), random);
    const two = pick(
      pages(site, 1).filter((path) => path !== one),
      random,
    );
    const [first, second] = [one, two].map((path) => readFileSync(join(site, path)));
    writeFileSync(join(site, one), second ?? '');
    writeFileSync(join(site, two), first ?? '');
    return ['file-size', 'file-changed'];
  },
  'a file is deleted': ({ site, random }) => {
    const path = pick([...pages(site), MANIFEST, RELEASE], random);
    rmSync(join(site, path));
    return [unreadableCode(path) ?? 'file-missing'];
  },
  'a file is added': ({ site, random }) => {
    const names = ['.hidden', 'data/release.json.bak', 'index.html ', 'tasks/index.html', '新增.html'];
    writeTree(site, { [pick(names, random)]: '' });
    return ['file-unlisted'];
  },
  'a whole released site is hidden inside': ({ site }) => {
    cpSync(site, join(dirname(site), 'copy'), { recursive: true });
    renameSync(join(dirname(site), 'copy'), join(site, 'dist'));
    return ['file-unlisted'];
  },
  'a file is truncated': ({ site, random }) => {
    const path = join(site, pick(pages(site, 1), random));
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(random() * bytes.length)));
    return ['file-size'];
  },
  'a file is lengthened': ({ site, random }) => {
    appendFileSync(join(site, pick(pages(site), random)), '\n');
    return ['file-size'];
  },
  'the site is put back to the release before': ({ site, former }) => {
    rmSync(site, { recursive: true });
    cpSync(former, site, { recursive: true });
    return ['chain-broken'];
  },
  'the release before stands over the site of this one': ({ site, former }) => {
    cpSync(join(former, RELEASE), join(site, RELEASE));
    return ['manifest-changed'];
  },
  'the chain is cut and signed again': (forger) => {
    const previous = pick([null, hashOf('another')], forger.random);
    resign(forger.site, { previous }, ownKey(forger));
    return ['chain-broken'];
  },
  'the release is dated back and signed again': (forger) => {
    resign(forger.site, { releasedOn: '2026-01-01' }, ownKey(forger));
    return ['chain-date'];
  },
  'a field of the release is edited': ({ site, random }) => {
    const edits = [{ number: '99' }, { releasedOn: '2027-12-31' }, { previous: null }, { manifest: hashOf('x') }];
    edit(site, RELEASE, pick(edits, random));
    return ['signature-invalid'];
  },
  'the release is signed by another key': ({ site }) => {
    resign(site, {}, generateKeyPairSync('ed25519').privateKey);
    return ['signature-other-key'];
  },
  'the signature is taken away': ({ site }) => {
    edit(site, RELEASE, { signature: undefined });
    return ['signature-missing'];
  },
  'the release is written in another way': ({ site }) => {
    const text = readFileSync(join(site, RELEASE), 'utf8');
    writeFileSync(join(site, RELEASE), JSON.stringify(JSON.parse(text)));
    return ['release-unreadable'];
  },
  'a file and its line of the manifest are edited, and the hash of the manifest with them': ({ site, random }) => {
    const path = pick(pages(site), random);
    writeFileSync(join(site, path), 'forged');
    const files = manifest(site).files.map((file) => (file.path === path ? listed(path, 'forged') : file));
    edit(site, RELEASE, { manifest: edit(site, MANIFEST, { files }) });
    return ['signature-invalid'];
  },
  'the manifest alone is edited': ({ site }) => {
    edit(site, MANIFEST, { records: [] });
    return ['manifest-changed'];
  },
  'a link stands for a file': ({ site, random }) => {
    const path = pick([...pages(site), MANIFEST, RELEASE], random);
    const copy = join(tempTree({ copy: readFileSync(join(site, path)) }), 'copy');
    rmSync(join(site, path));
    symlinkSync(copy, join(site, path));
    return [unreadableCode(path) ?? 'file-not-regular'];
  },
  'a folder is a link to an equal one': ({ site }) => {
    const moved = join(tempTree(), 'assets');
    cpSync(join(site, 'assets'), moved, { recursive: true });
    rmSync(join(site, 'assets'), { recursive: true });
    symlinkSync(moved, join(site, 'assets'));
    return ['file-missing'];
  },
  'the manifest names a file outside the site, and all is signed': (forger) => {
    writeFileSync(join(dirname(forger.site), 'outside'), 'outside');
    const path = pick(['../outside', 'assets/../../outside', join(dirname(forger.site), 'outside')], forger.random);
    relist(forger, (files) => [...files, listed(path, 'outside')]);
    return ['path-refused'];
  },
  'the manifest names a file twice, and all is signed': (forger) => {
    relist(forger, (files) => [...files, pick(files, forger.random)]);
    return ['path-repeated'];
  },
  'the manifest names a file in two cases, and all is signed': (forger) => {
    writeFileSync(join(forger.site, 'INDEX.html'), 'other');
    relist(forger, (files) => [...files, listed('INDEX.html', 'other')]);
    return ['path-repeated'];
  },
  'a file is renamed to another case': ({ site }) => {
    renameSync(join(site, 'index.html'), join(site, 'Index.html'));
    return ['file-unlisted'];
  },
  'a file is renamed to another Unicode form': ({ site }) => {
    renameSync(join(site, 'café.html'.normalize('NFC')), join(site, 'café.html'.normalize('NFD')));
    return ['file-missing'];
  },
};

/** How the loss of one of the two documents is found. */
function unreadableCode(path: string): ProblemCode | undefined {
  if (path === MANIFEST) return 'manifest-unreadable';
  return path === RELEASE ? 'release-unreadable' : undefined;
}

/** The paths of a site that its manifest names, of files with at least `bytes` bytes. */
function pages(site: string, bytes = 0): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== MANIFEST && path !== RELEASE)
    .filter((path) => statSync(join(site, path)).isFile() && statSync(join(site, path)).size >= bytes)
    .sort();
}

function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)] as T;
}

function flip(path: string, random: () => number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(path, bytes);
}

function manifest(site: string): Manifest {
  return JSON.parse(readFileSync(join(site, MANIFEST), 'utf8'));
}

function listed(path: string, content: string): Manifest['files'][number] {
  return { path, bytes: Buffer.from(content).length, sha256: hashOf(content) };
}

/** Changes fields of the manifest or the release and returns the new hash of its file. */
function edit(site: string, path: string, change: object): string {
  const document = { ...JSON.parse(readFileSync(join(site, path), 'utf8')), ...change };
  const text = path === RELEASE ? writeRelease(document) : `${JSON.stringify(document)}\n`;
  writeFileSync(join(site, path), text);
  return hashOf(text);
}

function ownKey({ key }: Forger): KeyObject {
  return createPrivateKey(readFileSync(key));
}

function resign(site: string, change: Partial<Release>, key: KeyObject): void {
  const { signature: _, ...release } = {
    ...(JSON.parse(readFileSync(join(site, RELEASE), 'utf8')) as Release),
    ...change,
  };
  writeFileSync(join(site, RELEASE), writeRelease(signRelease(release, key)));
}

function relist(forger: Forger, change: (files: Manifest['files']) => Manifest['files']): void {
  const hash = edit(forger.site, MANIFEST, { files: change(manifest(forger.site).files) });
  resign(forger.site, { manifest: hash }, ownKey(forger));
}
