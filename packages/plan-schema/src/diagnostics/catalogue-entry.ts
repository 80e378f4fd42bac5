import type { Severity } from './diagnostic.js';

/**
 * Wording of one diagnostic in one language. `{name}` is replaced by the value of that name; `{name?before {} after}` is left
 * out where there is no such value.
 */
export interface Wording {
  /** What is wrong with which value, without the location. */
  readonly reason: string;
  /** What to do, with the corrected snippet where one can be given. */
  readonly hint: string;
}

/** One entry of the catalogue. The code it stands under is permanent and never translated. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly zh: Wording;
  readonly en: Wording;
}

/** The entries of one area: its codes and their wording. */
export type CatalogueArea = Readonly<Record<string, CatalogueEntry>>;
