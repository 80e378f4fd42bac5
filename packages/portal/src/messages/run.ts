import type { FigureKind } from '../view/figure-kinds.js';

/** A run of words of a sentence. `strong` carries weight, `late` asks for attention. */
export interface Run {
  readonly text: string;
  readonly tone?: 'strong' | 'late';
  /** The records that its figure counts. */
  readonly figure?: { readonly href: string; readonly kind: FigureKind; readonly of: string };
}

/** Plain words. */
export const plain = (text: string): Run => ({ text });
/** Words with weight. */
export const strong = (text: string): Run => ({ text, tone: 'strong' });
/** Words that ask for attention. */
export const late = (text: string): Run => ({ text, tone: 'late' });
