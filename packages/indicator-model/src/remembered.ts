/** Answers kept by one function; far more than a programme has units, periods or different figures of one kind. */
const MOST = 8_192;

/**
 * A pure function of a string that remembers its answers, for questions that records ask again and again. It forgets all
 * of them when they become too many.
 *
 * @example const read = remembered(readPeriod); read('2027-Q3') === read('2027-Q3') // true
 */
export function remembered<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const fresh = answer(question);
    known.set(question, fresh);
    return fresh;
  };
}
