/** Ids in the order in which people count: runs of digits by their number, so that `js21-2` comes before `js21-10`. */
export function compareIds(a: string, b: string): number {
  const [first, second] = [piecesOf(a), piecesOf(b)];
  for (const [index, piece] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    if (piece === other) continue;
    const difference = Number(piece) - Number(other);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return piece < other ? -1 : 1;
  }
  return first.length - second.length;
}

function piecesOf(id: string): readonly string[] {
  return id.match(/\d+|\D+/g) ?? [];
}
