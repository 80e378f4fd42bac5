import type { Disclosure } from '../schemas/disclosure.js';
import type { Disclosed, DisclosureKind, Removed } from './published.js';

/** Decides record by record whether it may stay, and keeps count of what may not. */
export class Tally {
  readonly #removed = new Map<DisclosureKind, Removed>();
  #dropped = 0;

  /** Whether a record of this disclosure stays in the public edition; a record that does not is counted. */
  admits(kind: DisclosureKind, disclosure: Disclosure): boolean {
    if (disclosure === 'public') return true;
    const { onRequest, withheld } = this.#removed.get(kind) ?? { onRequest: 0, withheld: 0 };
    this.#removed.set(
      kind,
      disclosure === 'on-request' ? { onRequest: onRequest + 1, withheld } : { onRequest, withheld: withheld + 1 },
    );
    return false;
  }

  /** Whether a reference still leads somewhere; one that does not is counted. */
  keepsReference(leads: boolean): boolean {
    if (!leads) this.#dropped += 1;
    return leads;
  }

  /** The counts, kinds in alphabetical order. */
  result(): Omit<Disclosed<'public'>, 'audience'> {
    const sorted = [...this.#removed].sort(([a], [b]) => (a < b ? -1 : 1));
    return { removed: Object.fromEntries(sorted), droppedReferences: this.#dropped };
  }
}
