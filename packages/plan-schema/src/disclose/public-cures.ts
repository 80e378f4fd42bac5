import type { Disclosure } from '../schemas/disclosure.js';
import type { Admitted } from './admitted.js';
import type { DisclosureKind } from './published.js';
import { strictest } from './strictest.js';
import type { Tally } from './tally.js';

interface Entry {
  readonly disclosure?: Disclosure | undefined;
  readonly evidence: string[];
}

interface Cure<One extends Entry> {
  readonly finding: string;
  readonly disclosure: Disclosure;
  readonly log: One[];
}

/**
 * The public files about cures: rectifications or closures. A file goes with its finding, and entries that are not public
 * are gone.
 */
export function publicCures<One extends Entry, File extends Cure<One>>(
  files: readonly File[],
  kind: DisclosureKind,
  { findings, evidence }: Admitted,
  tally: Tally,
): File[] {
  return files
    .filter((file) => tally.keepsReference(findings.has(file.finding)) && tally.admits(kind, file.disclosure))
    .map((file) => ({
      ...file,
      log: file.log
        .filter((entry) => tally.admits('entry', strictest(file.disclosure, entry.disclosure)))
        .map((entry) => ({
          ...entry,
          evidence: entry.evidence.filter((id) => tally.keepsReference(evidence.has(id))),
        })),
    }));
}
