import type { SourceCell } from '../../source/source-document.js';
import type { HtmlElement } from './html-node.js';

/** A line of a page before it is known what belongs to the article. */
export interface PageLine {
  readonly text: string;
  /** Characters of the text that stand in links. */
  readonly linked: number;
  /** The block that holds the line. */
  readonly element: HtmlElement;
  /** Depth of a heading element. */
  readonly level?: number;
  readonly cells?: readonly SourceCell[];
  readonly table?: number;
  /** Whether markup hides it. */
  readonly hidden: boolean;
  /** Why the markup itself says that this is chrome. */
  readonly chrome?: string;
}
