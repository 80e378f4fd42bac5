import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * An upper bound for the ways in which a regular expression can be tried from one place of a text: what it costs there at
 * most, whatever the text. Infinite when a quantifier has no upper bound.
 *
 * @example pathsOf('a{1,3}(?:b|c)', '') // 3
 */
export function pathsOf(source: string, flags: string): number {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  return alternatives(pattern.alternatives);
}

/** At one place stands one character: only alternatives that can begin with it are ways, of words those that fit together. */
function alternatives(of: readonly AST.Alternative[]): number {
  const branches = of.map((alternative) => ({
    word: wordOf(alternative),
    starts: startsOf(alternative.elements),
    ways: alternative.elements.reduce((ways, element) => ways * paths(element), 1),
  }));
  const characters = new Set(branches.flatMap(({ starts }) => [...(starts ?? [])]));
  const waysFor = (character: number | undefined): number => {
    const open = branches.filter(
      ({ starts }) => starts === undefined || (character !== undefined && starts.has(character)),
    );
    const others = open.filter(({ word }) => word === undefined).reduce((sum, { ways }) => sum + ways, 0);
    return others + fitting(open.flatMap(({ word }) => word ?? []));
  };
  return Math.max(1, waysFor(undefined), ...[...characters].map(waysFor));
}

/** The characters that a sequence can begin with; undefined when they are too many to name or none is needed. */
function startsOf([first]: readonly AST.Element[]): ReadonlySet<number> | undefined {
  if (first?.type === 'Character') return new Set([first.value]);
  if (first?.type === 'Quantifier') return first.min > 0 ? startsOf([first.element]) : undefined;
  if (first?.type === 'CharacterClass') return first.negate ? undefined : membersOf(first.elements);
  if (first?.type !== 'Group' && first?.type !== 'CapturingGroup') return undefined;
  const starts = first.alternatives.map(({ elements }) => startsOf(elements));
  return starts.some((each) => each === undefined) ? undefined : new Set(starts.flatMap((each) => [...(each ?? [])]));
}

function membersOf(elements: AST.CharacterClass['elements']): ReadonlySet<number> | undefined {
  const members = new Set<number>();
  for (const element of elements) {
    if (element.type === 'Character') members.add(element.value);
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 100)
      for (let code = element.min.value; code <= element.max.value; code += 1) members.add(code);
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate)
      for (let code = 48; code < 58; code += 1) members.add(code);
    else return undefined;
  }
  return members;
}

/** Of several words, as many fit one text as are beginnings of the longest that does. */
function fitting(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => words.filter((other) => word.startsWith(other)).length));
}

function wordOf({ elements }: AST.Alternative): string | undefined {
  const letters = elements.map((element) => (element.type === 'Character' ? String.fromCodePoint(element.value) : ''));
  return letters.includes('') ? undefined : letters.join('');
}

function paths(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return alternatives(element.alternatives);
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? alternatives(element.alternatives) : 1;
    case 'Quantifier':
      return repeated(element);
    default:
      return 1;
  }
}

/** Each number of repetitions is a way of its own, and each repetition multiplies the ways of what is repeated. */
function repeated({ element, min, max }: AST.Quantifier): number {
  if (max === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  const ways = paths(element);
  if (ways === 1) return max - min + 1;
  let [sum, power] = [0, ways ** min];
  for (let times = min; times <= max && sum < Number.MAX_SAFE_INTEGER; times += 1) {
    sum += power;
    power *= ways;
  }
  return sum;
}
