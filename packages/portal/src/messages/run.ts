/** A run of words of a sentence. `strong` carries weight, `late` asks for attention. */
export interface Run {
  readonly text: string;
  readonly tone?: 'strong' | 'late';
}

/** Plain words. */
export const plain = (text: string): Run => ({ text });
/** Words with weight. */
export const strong = (text: string): Run => ({ text, tone: 'strong' });
/** Words that ask for attention. */
export const late = (text: string): Run => ({ text, tone: 'late' });
