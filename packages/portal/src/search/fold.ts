/** Written forms that count as one character: each variant with the character that stands for it. */
export type Variants = ReadonlyMap<string, string>;

/** Folded text with, for each of its UTF-16 units, where in the given text it came from; one entry more marks the end. */
export interface FoldedText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** Reads written forms as one; the same at build time and in the browser. */
export interface Fold {
  /** The folded text. */
  readonly text: (given: string) => string;
  /** The folded text with the places that it came from. */
  readonly located: (given: string) => FoldedText;
}

/** Ends a field: no query can hold it, so no match reaches over it. */
export const FIELD_END = '\n';

const IGNORED = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...each('[{〔【〖', '('),
  ...each(']}〕】〗', ')'),
  ...each("“”„‟「」『』'‘’", '"'),
  ...each('‐‑‒–—―−', '-'),
]);

/**
 * A folding: full-width as half-width (NFKC), capital as small letters, variants as the character that stands for them,
 * all round, square and lenticular brackets as one, quotation marks and dashes as one, blanks as nothing. A line end
 * stays, as {@link FIELD_END}.
 *
 * @example makeFold(new Map([['發', '发']])).text('星政發〔２０２１〕 7号') // 星政发(2021)7号
 */
export function makeFold(variants: Variants): Fold {
  const known = new Map<string, string>();
  return {
    text(given) {
      let text = '';
      for (const character of given) text += folded(character);
      return text;
    },
    located(given) {
      const origins: number[] = [];
      let text = '';
      let at = 0;
      for (const character of given) {
        const one = folded(character);
        for (let unit = 0; unit < one.length; unit += 1) origins.push(at);
        text += one;
        at += character.length;
      }
      return { text, origins: [...origins, at] };
    },
  };

  function folded(character: string): string {
    const before = known.get(character);
    if (before !== undefined) return before;
    const made = [...character.normalize('NFKC').toLowerCase()].map(foldOne).join('');
    known.set(character, made);
    return made;
  }

  function foldOne(character: string): string {
    if (character === FIELD_END) return FIELD_END;
    if (IGNORED.test(character)) return '';
    return ALIKE.get(character) ?? variants.get(character) ?? character;
  }
}

function each(characters: string, one: string): [string, string][] {
  return [...characters].map((character) => [character, one]);
}
