/** A name as it is spelled: of each syllable the readings that count. */
export type Syllables = readonly (readonly string[])[];

/** Takes apart what `spell` wrote. */
export function syllablesOf(spelled: string): Syllables {
  return spelled === '' ? [] : spelled.split(' ').map((readings) => readings.split('|'));
}

/** Whether a term could be pinyin: small letters, at least two, apostrophes and hyphens between them aside. */
export function isPinyin(term: string): boolean {
  return /^[a-z][a-z"-]*[a-z]$/.test(term);
}

/**
 * Whether letters spell a run of characters of a name, in full (`sifaju`; the last syllable may be unfinished) or by
 * initials (`sfj`).
 */
export function matchesPinyin(name: Syllables, term: string): boolean {
  const letters = term.replace(/["-]/g, '');
  return name.some((_, start) => startsWithInitials(name, start, letters) || startsInFull(name, start, letters));
}

function startsWithInitials(name: Syllables, start: number, letters: string): boolean {
  if (start + letters.length > name.length) return false;
  for (let at = 0; at < letters.length; at += 1) {
    if (!name[start + at]?.some((reading) => reading[0] === letters[at])) return false;
  }
  return true;
}

function startsInFull(name: Syllables, at: number, letters: string): boolean {
  return (name[at] ?? []).some((reading) => {
    if (reading.startsWith(letters)) return true;
    return letters.startsWith(reading) && startsInFull(name, at + 1, letters.slice(reading.length));
  });
}
