/** Characters of text that are fetched together for excerpts. */
const PACK_CHARACTERS = 1500;

/**
 * Packs texts of these lengths into files, in order: of each text the number of its file. Both sides reckon it, so no
 * table has to be sent. Files grow until a text no longer fits.
 */
export function packsOf(lengths: Iterable<number>): readonly number[] {
  const packs: number[] = [];
  let pack = 0;
  let filled = 0;
  for (const length of lengths) {
    if (filled > 0 && filled + length > PACK_CHARACTERS) {
      pack += 1;
      filled = 0;
    }
    packs.push(pack);
    filled += length;
  }
  return packs;
}
