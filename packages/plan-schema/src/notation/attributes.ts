/** One word between the braces of an attribute block, with its offsets in the text. */
export interface AttributeToken {
  readonly kind: 'id' | 'class' | 'pair' | 'malformed';
  /** The id or class without its mark, or the key of a pair. */
  readonly name: string;
  /** The value of a pair, without quotes; empty otherwise. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Pandoc attributes that end a text: `{.task #id key=value}`. */
export interface AttributeBlock {
  /** Offset of the opening brace. */
  readonly start: number;
  /** Offset behind the closing brace. */
  readonly end: number;
  /** Whether the closing brace is there. */
  readonly closed: boolean;
  readonly tokens: readonly AttributeToken[];
}

const OPENING = /^\s*(?:[#.][^\s{}【】〖〗]|[A-Za-z][\w-]*=)/;
const TOKEN = /#([^\s#{}]+)|\.([^\s.#{}=]+)|([A-Za-z][\w-]*)=(?:"([^"{}]*)"|([^\s"{}]*))|\S+/g;

/**
 * Reads the attributes that end `text`, which has no white space at its end. Braces with anything else inside are text;
 * attributes whose closing brace is missing are read too, up to the end.
 */
export function trailingAttributes(text: string): AttributeBlock | undefined {
  const start = text.lastIndexOf('{');
  if (start < 0 || text[start - 1] === '\\') return undefined;
  const closed = text.endsWith('}');
  const inner = text.slice(start + 1, closed ? -1 : undefined);
  if (!OPENING.test(inner) || /[}\n【】〖〗]/.test(inner)) return undefined;
  const tokens = [...inner.matchAll(TOKEN)].map((match) => token(match, start + 1));
  return { start, end: text.length, closed, tokens };
}

/** Writes attributes in their canonical order: classes, id, pairs; the empty string where there are none. */
export function formatAttributes(of: {
  readonly classes?: readonly string[];
  readonly id?: string | undefined;
  readonly pairs?: readonly (readonly [key: string, value: string | undefined])[];
}): string {
  const words = (of.classes ?? []).map((name) => `.${name}`);
  if (of.id !== undefined) words.push(`#${of.id}`);
  for (const [key, value] of of.pairs ?? []) if (value !== undefined) words.push(`${key}=${value}`);
  return words.length === 0 ? '' : `{${words.join(' ')}}`;
}

function token(match: RegExpExecArray, offset: number): AttributeToken {
  const [whole, id, className, key, quoted, plain] = match;
  const at = { start: offset + match.index, end: offset + match.index + whole.length };
  if (id !== undefined) return { kind: 'id', name: id, value: '', ...at };
  if (className !== undefined) return { kind: 'class', name: className, value: '', ...at };
  if (key !== undefined) return { kind: 'pair', name: key, value: quoted ?? plain ?? '', ...at };
  return { kind: 'malformed', name: whole, value: '', ...at };
}
