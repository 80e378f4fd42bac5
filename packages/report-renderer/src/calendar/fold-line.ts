const MAX_OCTETS = 75;

/**
 * A content line of RFC 5545 3.1: no piece is longer than 75 octets, no character is cut, each further piece is led by a
 * blank; it ends in CRLF.
 */
export function foldLine(line: string): string {
  // No UTF-16 unit takes more than three octets: most lines need no counting.
  if (line.length * 3 <= MAX_OCTETS) return `${line}\r\n`;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MAX_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].map((one) => `${one}\r\n`).join('');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
