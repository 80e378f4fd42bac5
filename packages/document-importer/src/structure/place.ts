import type { Terms } from '../meaning/terms.js';
import type { OutlineNode } from './outline.js';

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
  /** The document tells what was done and found: only its proposals are owed. */
  readonly report: boolean;
  /** It tells of accounts. */
  readonly audit: boolean;
  /** The section names problems and, in the same breath, what is done about them: 存在的问题和改进情况. */
  readonly mends: boolean;
  /** A section of problems stands ahead: what follows it proposes. */
  readonly afterProblems: boolean;
  /** No top-level heading has numbered text below it. */
  readonly flat: boolean;
  /** Most siblings name a day by which they are to be done. */
  readonly dated: boolean;
  /** Where indicators begin. */
  readonly scored: ReadonlySet<OutlineNode>;
  /** Most numbered siblings are single paragraphs. */
  readonly single: boolean;
  /** All siblings but the last have numbered text below them. */
  readonly headed: boolean;
}
