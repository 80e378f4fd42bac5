import type { Fold } from './fold.js';

const MOST_TERMS = 8;
const LONGEST_TERM = 64;
/** A document number with blanks in it, or without its brackets: `[2021] 7号`, `2021 第7号`. */
const DOCUMENT_NUMBER = /(?:[([{〔【〖]\s*)?((?:19|20)\d{2})\s*(?:[)\]}〕】〗]\s*|\s)(?:第\s*)?(\d{1,5})\s*[号號]/g;

/**
 * What a record must hold, each as it stands in folded text: the query cut at its blanks. A document number stays one
 * term, however it is written.
 *
 * @example termsOf('執法 ［２０２１］ 7号', fold) // ['执法', '(2021)7号']
 */
export function termsOf(query: string, fold: Fold): readonly string[] {
  const words = query.normalize('NFKC').replace(DOCUMENT_NUMBER, '($1)$2号').split(/\s+/);
  const terms = words.map((word) => fold.text(word).slice(0, LONGEST_TERM)).filter((term) => term !== '');
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
