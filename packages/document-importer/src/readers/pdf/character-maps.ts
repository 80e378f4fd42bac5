/** Blocks of Unicode that official texts use. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x2000, 0x26ff],
  [0x3000, 0x33ff],
  [0xff00, 0xffef],
  [0x00a0, 0x04ff],
  [0xf900, 0xfaff],
];
/**
 * Characters of a published collection have numbers below this. Ours stand above them, so that a font that names numbers
 * of a collection is not taken for one of ours.
 */
const FIRST = 30_400;
/** The proportional and the half-width Latin letters, which have the same numbers in all collections that we meet. */
const PROPORTIONAL = 1;
const HALF_WIDTH = 814;
const LATIN = [0x20, 0x7e] as const;
const PER_SECTION = 100;
const LINE_FEED = 0x0a;

const UNICODE = /^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-[HV]$/;
const BACK = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/;
const BYTES: readonly (readonly [name: RegExp, encoding: string, latin: number])[] = [
  [/^(?:GBKp-EUC|GBK2K|GB-EUC|GBpc-EUC)-[HV]$/, 'gbk', PROPORTIONAL],
  [/^GBK-EUC-[HV]$/, 'gbk', HALF_WIDTH],
  [/^(?:ETen-B5|ETenms-B5|B5pc)-[HV]$/, 'big5', PROPORTIONAL],
];

/**
 * The table of a predefined character map (ISO 32000-1, 9.7.5.2) as PDF writes such tables, for fonts that are not in the
 * file. It leads from codes to numbers of our own and from these to Unicode, which is all that reading a text needs.
 */
export function characterMap(name: string): string | undefined {
  const upright = name.endsWith('V') ? 1 : 0;
  if (BACK.test(name)) return written(0, ['0000', 'ffff'], [['bfrange', backRanges()]]);
  if (UNICODE.test(name)) return written(upright, ['0000', 'ffff'], [['cidrange', unicodeRanges()]]);
  const [, encoding, latin] = BYTES.find(([form]) => form.test(name)) ?? [];
  if (encoding === undefined || latin === undefined) return undefined;
  const ranges = [`<${hex(LATIN[0], 2)}> <${hex(LATIN[1], 2)}> ${latin}`];
  return written(
    upright,
    ['00', '80', '8140', 'fefe'],
    [
      ['cidrange', ranges],
      ['cidchar', byteCodes(encoding)],
    ],
  );
}

function unicodeRanges(): string[] {
  const latin = `<${hex(LATIN[0], 4)}> <${hex(LATIN[1], 4)}> ${PROPORTIONAL}`;
  return [latin, ...BLOCKS.map(([from, to]) => `<${hex(from, 4)}> <${hex(to, 4)}> ${numberOf(from)}`)];
}

function backRanges(): string[] {
  const back = (number: number, from: number, to: number) =>
    `<${hex(number, 4)}> <${hex(number + to - from, 4)}> <${hex(from, 4)}>`;
  return [
    back(PROPORTIONAL, ...LATIN),
    back(HALF_WIDTH, ...LATIN),
    ...BLOCKS.map(([from, to]) => back(numberOf(from) ?? 0, from, to)),
  ];
}

/** Two-byte codes of an encoding, decoded by the platform. */
function byteCodes(encoding: string): string[] {
  const pairs = Array.from({ length: (0xff - 0x81) * (0xff - 0x40) }, (_, at) => [
    0x81 + Math.floor(at / (0xff - 0x40)),
    0x40 + (at % (0xff - 0x40)),
  ]);
  const bytes = Uint8Array.from(pairs.flatMap(([lead = 0, trail = 0]) => [lead, trail, LINE_FEED]));
  const texts = new TextDecoder(encoding).decode(bytes).split('\n');
  return pairs.flatMap(([lead = 0, trail = 0], at) => {
    const text = texts[at] ?? '';
    const number = text.length === 1 ? numberOf(text.charCodeAt(0)) : undefined;
    return number === undefined ? [] : [`<${hex(lead, 2)}${hex(trail, 2)}> ${number}`];
  });
}

function numberOf(character: number): number | undefined {
  let before = FIRST;
  for (const [from, to] of BLOCKS) {
    if (character >= from && character <= to) return before + character - from;
    before += to - from + 1;
  }
  return undefined;
}

function written(
  upright: number,
  codes: readonly string[],
  entries: readonly (readonly [kind: string, lines: readonly string[]])[],
): string {
  const space = Array.from({ length: codes.length / 2 }, (_, at) => `<${codes[at * 2]}> <${codes[at * 2 + 1]}>`);
  const sections = [['codespacerange', space] as const, ...entries].flatMap(([kind, lines]) =>
    Array.from({ length: Math.ceil(lines.length / PER_SECTION) }, (_, at) => {
      const part = lines.slice(at * PER_SECTION, (at + 1) * PER_SECTION);
      return `${part.length} begin${kind}\n${part.join('\n')}\nend${kind}`;
    }),
  );
  return `/WMode ${upright} def\n${sections.join('\n')}\nendcmap\n`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
