import { FORBIDDEN_KEYS, YAML_MAX_LENGTH } from './read-yaml.js';

/** What plain YAML can say. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const LINE = /^( *)((?:- )?)(?:([a-zA-Z][a-zA-Z\d]*):(?: (.+))?|(.+))$/;
/** A word that YAML takes for text: it starts with a letter, a digit or a Chinese opening mark, and is no number. */
const WORD = /^[\p{L}\d（《“][^\t]*$/u;
/** A whole number that is printed as it was written. */
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
/** Whatever the core schema takes for a number, and begins with a digit. */
const NUMBER = /^(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
const NOT_TEXT = /: |:$| #| $|^(?:null|true|false)$/i;
const QUOTED = /^(?:'([^'\t]*)'|"([^"\\\t]*)")$/;
const TRUTH = /^(?:true|false)$/;
/** Records are three or four levels deep. */
const MAX_DEPTH = 8;

/**
 * Reads YAML that is nothing but keys, lists and text, one to a line, as nearly every record is: a tenth of the work of
 * the YAML parser. Gives `undefined` for whatever needs that parser: fractions, comments, flow style, doubtful quotes and
 * every mistake. What it does give is what the parser would give.
 */
export function readPlainYaml(text: string): Plain | undefined {
  if (text.length > YAML_MAX_LENGTH) return undefined;
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const read = readLine(line);
    if (!read) return undefined;
    lines.push(read);
  }
  const reading: Reading = { lines, at: 0 };
  const value = lines[0]?.indent === 0 ? readBlock(reading, 0, 0) : undefined;
  return reading.at === lines.length ? value : undefined;
}

interface Line {
  /** Column of its first character. */
  indent: number;
  /** It starts with a dash. */
  item: boolean;
  readonly key: string | undefined;
  readonly value: Plain | undefined;
}

interface Reading {
  readonly lines: readonly Line[];
  at: number;
}

function readLine(line: string): Line | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [, blanks = '', dash = '', key, value, item] = match;
  const written = key === undefined ? item : value;
  const read = written === undefined ? undefined : scalarOf(written);
  if (written !== undefined && read === undefined) return undefined;
  if (key === undefined ? dash === '' : FORBIDDEN_KEYS.has(key) || NOT_TEXT.test(key)) return undefined;
  return { indent: blanks.length, item: dash !== '', key, value: read };
}

function scalarOf(written: string): Plain | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted) return quoted[1] ?? quoted[2];
  if (INTEGER.test(written)) return Number(written);
  if (TRUTH.test(written)) return written === 'true';
  if (written === '[]') return [];
  return WORD.test(written) && !NOT_TEXT.test(written) && !NUMBER.test(written) ? written : undefined;
}

function readBlock(reading: Reading, indent: number, depth: number): Plain | undefined {
  if (depth > MAX_DEPTH) return undefined;
  return reading.lines[reading.at]?.item ? readList(reading, indent, depth) : readMap(reading, indent, depth);
}

function readList(reading: Reading, indent: number, depth: number): Plain | undefined {
  const items: Plain[] = [];
  for (let line = lineAt(reading, indent); line?.item; line = lineAt(reading, indent)) {
    const item = line.key === undefined ? line.value : readMapOfItem(reading, line, depth);
    if (item === undefined) return undefined;
    if (line.key === undefined) reading.at += 1;
    items.push(item);
  }
  return items;
}

/** The dash counts as indentation of the map that starts behind it. */
function readMapOfItem(reading: Reading, line: Line, depth: number): Plain | undefined {
  line.item = false;
  line.indent += 2;
  return readMap(reading, line.indent, depth + 1);
}

function readMap(reading: Reading, indent: number, depth: number): Plain | undefined {
  const map: Record<string, Plain> = {};
  for (let line = lineAt(reading, indent); line && !line.item; line = lineAt(reading, indent)) {
    const { key } = line;
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    reading.at += 1;
    const value = line.value ?? readNested(reading, indent, depth);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

function readNested(reading: Reading, above: number, depth: number): Plain | undefined {
  const indent = reading.lines[reading.at]?.indent ?? 0;
  return indent > above ? readBlock(reading, indent, depth + 1) : undefined;
}

function lineAt({ lines, at }: Reading, indent: number): Line | undefined {
  const line = lines[at];
  return line?.indent === indent ? line : undefined;
}
