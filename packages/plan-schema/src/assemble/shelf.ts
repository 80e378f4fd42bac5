import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';

/** What readers leave behind beside records: diagnostics and the places of what they read. */
export class Shelf {
  readonly diagnostics: Diagnostic[] = [];
  readonly overlaid = new Set<string>();
  readonly unread = new Set<string>();
  readonly #places = new Map<string, (path: string) => Location>();
  readonly #overlayPaths: ReadonlySet<string>;

  constructor(overlayPaths: ReadonlySet<string>) {
    this.#overlayPaths = overlayPaths;
  }

  /** Adds diagnostics. */
  say(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /** Remembers where a record stands. The first record of a name keeps it, the next ones are found behind `~2`, `~3` … */
  place(record: string, file: string, locate: (path: string) => Location): void {
    let name = record;
    for (let n = 2; this.#places.has(name); n += 1) name = `${record}~${n}`;
    this.#places.set(name, locate);
    if (this.#overlayPaths.has(file)) this.overlaid.add(name);
  }

  /** Remembers that a record is there and could not be used: what refers to it is not to be called unknown. */
  miss(record: string): void {
    this.unread.add(record);
  }

  /** See `Locate`. */
  locate(record: string, path: string): Location {
    return this.#places.get(record)?.(path) ?? { file: 'programme.yaml' };
  }
}
