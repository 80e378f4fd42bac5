const LONGEST = 16;
const MOST = 8;

/**
 * Words of the given names that a term could have meant, best first: runs of the names that differ from it by one
 * character (another, a missing or an added one), then the longest runs of the term itself that names hold.
 * A name is searched line by line; nothing is offered for a single character.
 *
 * @example nearWords(['行政执法公示'], '执法工示') // ['执法公示', '执法']
 */
export function nearWords(names: Iterable<string>, term: string): readonly string[] {
  if (term.length < 2 || term.length > LONGEST) return [];
  const lines = [...new Set(names)];
  const near = new Map<string, number>();
  for (const line of lines) {
    for (const window of windowsOf(line, term)) near.set(window, (near.get(window) ?? 0) + 1);
  }
  const byCount = [...near].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([word]) => word);
  return [...new Set([...byCount.slice(0, MOST / 2), ...ownRuns(lines, term)])].slice(0, MOST);
}

/** Runs of a line that are one edit away from a term and share at least half its pairs of neighbours. */
function windowsOf(line: string, term: string): readonly string[] {
  const found: string[] = [];
  if (!sharesCharacters(line, term)) return found;
  for (let length = Math.max(2, term.length - 1); length <= term.length + 1; length += 1) {
    for (let start = 0; start + length <= line.length; start += 1) {
      const window = line.slice(start, start + length);
      if (oneEditAway(window, term)) found.push(window);
    }
  }
  return found;
}

function sharesCharacters(line: string, term: string): boolean {
  return [...term].filter((character) => line.includes(character)).length >= term.length - 1;
}

function oneEditAway(word: string, term: string): boolean {
  if (/[\n(),.;:，。、]/.test(word)) return false;
  let head = 0;
  while (head < word.length && word[head] === term[head]) head += 1;
  let tail = 0;
  const room = Math.min(word.length, term.length) - head;
  while (tail < room && word[word.length - 1 - tail] === term[term.length - 1 - tail]) tail += 1;
  const edits = Math.max(word.length, term.length) - head - tail;
  return edits === 1 && head + tail >= 2;
}

/** The longest runs of a term, of two characters or more, that stand in some line; none inside another. */
function ownRuns(lines: readonly string[], term: string): readonly string[] {
  const runs: string[] = [];
  for (let length = term.length - 1; length >= 2; length -= 1) {
    for (let start = 0; start + length <= term.length; start += 1) {
      const run = term.slice(start, start + length);
      if (!runs.some((longer) => longer.includes(run)) && lines.some((line) => line.includes(run))) runs.push(run);
    }
  }
  return runs;
}
