import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';

/** What readers leave behind beside records: diagnostics and the places of what they read. */
export class Shelf {
  readonly diagnostics: Diagnostic[] = [];
  readonly overlaid = new Set<string>();
  readonly #places = new Map<string, (path: string) => Location>();
  readonly #overlayPaths: ReadonlySet<string>;

  constructor(overlayPaths: ReadonlySet<string>) {
    this.#overlayPaths = overlayPaths;
  }

  /** Adds diagnostics. */
  say(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /** Remembers where a record stands. The first record of a name keeps it: rules report the second. */
  place(record: string, file: string, locate: (path: string) => Location): void {
    if (!this.#places.has(record)) this.#places.set(record, locate);
    if (this.#overlayPaths.has(file)) this.overlaid.add(record);
  }

  /** See `Locate`. */
  locate(record: string, path: string): Location {
    return this.#places.get(record)?.(path) ?? { file: 'programme.yaml' };
  }
}
