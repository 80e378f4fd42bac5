import type { Terms } from '../meaning/terms.js';

/** What the numbered text of a section is. */
export type Mode = 'work' | 'general' | 'problems' | 'proposals' | 'achievements' | 'rules';

/** Where a node is placed. */
export interface Place {
  readonly mode: Mode;
  /** Path of the section around it. */
  readonly section: string;
  readonly level: number;
  readonly counter: { count: number };
  /** Terms of the section, which hold for tasks that have none. */
  readonly terms: Terms;
  readonly report: boolean;
  /** No top-level heading has numbered text below it. */
  readonly flat: boolean;
  /** Most numbered siblings are single paragraphs. */
  readonly single: boolean;
}
