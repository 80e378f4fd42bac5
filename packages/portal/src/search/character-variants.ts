import hongKong from 'opencc-js/dict/HKVariants';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';
import type { Variants } from './fold.js';

/** Pairs that the dictionaries tell apart by the word around them (批覆, 憑藉, 瞭解, 計畫, 諮詢): a search takes either. */
const BY_WORD = ['复覆', '借藉', '了瞭', '划画', '咨谘', '巨钜', '余馀'];

/**
 * The variants that a search over these texts can meet: of every character in them the Traditional forms, those of
 * Taiwan and Hong Kong, and the other way round. The dictionaries are those of OpenCC.
 */
export function variantsFor(texts: Iterable<string>): Variants {
  const all = allVariants();
  const used = new Set<string>();
  for (const text of texts) {
    for (const character of text) used.add(all.get(character) ?? character);
  }
  return new Map([...all].filter(([, one]) => used.has(one)));
}

let made: Variants | undefined;

function allVariants(): Variants {
  made ??= classes();
  return made;
}

/** Characters that are linked to each other, directly or not, are one; a Simplified one stands for them. */
function classes(): Variants {
  const heads = new Map<string, string>();
  for (const [variant, one] of pairs(traditional)) join(variant, one);
  for (const [one, other] of [...pairs(taiwan), ...pairs(hongKong), ...BY_WORD.map(pairOf)]) join(other, one);
  return new Map([...heads.keys()].map((character) => [character, headOf(character)]));

  function join(variant: string, one: string): void {
    const [from, to] = [headOf(variant), headOf(one)];
    if (from !== to) heads.set(from, to);
  }

  function headOf(character: string): string {
    const next = heads.get(character);
    return next === undefined ? character : headOf(next);
  }
}

function pairs(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => pairOf(entry.split(' ')));
}

function pairOf(entry: Iterable<string>): [string, string] {
  const [one = '', other = ''] = entry;
  return [one, other];
}
