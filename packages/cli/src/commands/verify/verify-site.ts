import { MANIFEST_PATH } from '@zhunsheng/plan-schema/manifest';
import type { Progress } from '../../manifest/check-files.js';
import { bytesOrFault, inspectSite } from '../../manifest/inspect-site.js';
import type { KeptRelease } from '../../manifest/kept-release.js';
import { type Problem, sortProblems } from '../../manifest/problem.js';
import { MAX_RELEASE_BYTES, parseRelease } from '../../manifest/release-file.js';
import { RELEASE_PATH, type Release } from '../../manifest/release-schema.js';
import { sha256 } from '../../manifest/sha256.js';
import { isSignatureValid } from '../../manifest/signature.js';
import type { Site } from '../../manifest/site.js';
import type { VerdictDocument } from './verdict.js';

/** What the one who checks knows from elsewhere. */
export interface Expected {
  /** The public key as releases name it. */
  readonly publicKey?: string | undefined;
  readonly previous?: KeptRelease | undefined;
}

/** What a check came to; see `VerdictSchema` for the words. */
export type Verdict = Omit<VerdictDocument, 'site' | 'problems'> & { readonly problems: readonly Problem[] };

type Judged<State> = readonly [State, ...Problem[]];

/** Proves a site against its release. Throws only when `signal` is aborted. */
export async function verifySite(
  site: Site,
  expected: Expected,
  signal: AbortSignal,
  progress: Progress,
): Promise<Verdict> {
  const read = await readRelease(site);
  const { found, problems } = await inspectSite(site, signal, progress);
  const files = {
    listed: found?.manifest.files.length ?? 0,
    unlisted: site.entries ? ('searched' as const) : ('invisible' as const),
  };
  if ('fault' in read) {
    const unreadable: Problem = { code: 'release-unreadable', path: RELEASE_PATH, detail: read.fault };
    return refuted({ files, signature: 'absent', chain: 'unexamined' }, [unreadable, ...problems]);
  }
  const { release } = read;
  const [signature, ...signatureProblems] = judgeSignature(release, expected.publicKey);
  const [chain, ...chainProblems] = judgeChain(release, expected.previous);
  const all = [...problems, ...signatureProblems, ...chainProblems, ...judgeManifest(release, found?.sha256)];
  const outcome = { release: summaryOf(release, read.sha256), files, signature, chain };
  if (all.length > 0) return refuted(outcome, all);
  return { ...outcome, verdict: signature === 'proven' ? 'proven' : 'unproven', problems: [] };
}

async function readRelease(site: Site) {
  const bytes = await bytesOrFault(site, RELEASE_PATH, MAX_RELEASE_BYTES);
  if (typeof bytes === 'string') return { fault: bytes };
  const parsed = parseRelease(bytes);
  return 'fault' in parsed ? parsed : { release: parsed.release, sha256: sha256(bytes) };
}

function judgeSignature(release: Release, expected: string | undefined): Judged<Verdict['signature']> {
  const { signature } = release;
  if (!signature) return expected === undefined ? ['absent'] : ['absent', { code: 'signature-missing' }];
  if (!isSignatureValid(release)) return ['refused', { code: 'signature-invalid' }];
  if (expected === undefined) return ['unproven'];
  if (signature.publicKey === expected) return ['proven'];
  return ['refused', { code: 'signature-other-key', expected, actual: signature.publicKey }];
}

function judgeChain({ previous, releasedOn }: Release, given: KeptRelease | undefined): Judged<Verdict['chain']> {
  if (!given) return [previous === null ? 'first' : 'unexamined'];
  if (previous !== given.sha256) {
    return ['broken', { code: 'chain-broken', expected: given.sha256, actual: String(previous) }];
  }
  const before = given.release.releasedOn;
  if (releasedOn < before) return ['broken', { code: 'chain-date', expected: before, actual: releasedOn }];
  return ['linked'];
}

function judgeManifest({ manifest: expected }: Release, actual: string | undefined): Problem[] {
  if (actual === undefined || actual === expected) return [];
  return [{ code: 'manifest-changed', path: MANIFEST_PATH, expected, actual }];
}

function refuted(outcome: Omit<Verdict, 'verdict' | 'problems'>, problems: readonly Problem[]): Verdict {
  return { ...outcome, verdict: 'refuted', problems: sortProblems(problems) };
}

function summaryOf({ number, releasedOn, manifest, previous, signature }: Release, hash: string) {
  const publicKey = signature && { publicKey: signature.publicKey };
  return { number, releasedOn, sha256: hash, manifest, previous, ...publicKey };
}
