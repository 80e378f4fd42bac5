import type { DiagnosticCode } from '../diagnostics/catalogue.js';

/** How deep objects and lists may nest; a programme needs a dozen levels. */
export const JSON_MAX_DEPTH = 32;

/** Keys that could reach into an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const LITERALS: readonly (readonly [word: string, value: boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;

/** Why a text is not read, and where. */
export class JsonRefusal extends Error {
  readonly code: DiagnosticCode;
  readonly offset: number;
  /** What stands there; empty at the end of the text. */
  readonly actual: string;

  /** @param offset In UTF-16 code units from the start of the text. */
  constructor(code: DiagnosticCode, offset: number, actual: string) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.actual = actual;
  }
}

/** Told of every value before it is read: its path, which must not be kept, and its offset. */
export type JsonVisitor = (path: readonly (string | number)[], offset: number) => void;

/**
 * Reads one JSON text (RFC 8259) that somebody else wrote. Beyond the grammar it refuses deep nesting, keys that stand
 * twice and keys that could reach a prototype. Throws {@link JsonRefusal}.
 */
export class JsonReader {
  readonly #text: string;
  readonly #visit: JsonVisitor | undefined;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string, visit?: JsonVisitor) {
    this.#text = text;
    this.#visit = visit;
  }

  /** The value of the whole text. */
  read(): unknown {
    const value = this.#value();
    if (this.#next() !== '') this.#refuse('bundle-not-json');
    return value;
  }

  #value(): unknown {
    const first = this.#next();
    this.#visit?.(this.#path, this.#at);
    if (first === '{') return this.#object();
    if (first === '[') return this.#array();
    if (first === '"') return this.#string();
    return this.#literal();
  }

  #object(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#enter();
    if (this.#skips('}')) return object;
    do {
      if (this.#next() !== '"') this.#refuse('bundle-not-json');
      const start = this.#at;
      const key = this.#string();
      if (FORBIDDEN_KEYS.has(key)) this.#refuse('bundle-key-refused', start);
      if (Object.hasOwn(object, key)) this.#refuse('bundle-key-refused', start);
      if (!this.#skips(':')) this.#refuse('bundle-not-json');
      this.#path.push(key);
      object[key] = this.#value();
      this.#path.pop();
    } while (this.#skips(','));
    if (!this.#skips('}')) this.#refuse('bundle-not-json');
    return object;
  }

  #array(): unknown[] {
    const array: unknown[] = [];
    this.#enter();
    if (this.#skips(']')) return array;
    do {
      this.#path.push(array.length);
      array.push(this.#value());
      this.#path.pop();
    } while (this.#skips(','));
    if (!this.#skips(']')) this.#refuse('bundle-not-json');
    return array;
  }

  #enter(): void {
    if (this.#path.length >= JSON_MAX_DEPTH) this.#refuse('bundle-too-deep');
    this.#at += 1;
  }

  #string(): string {
    const start = this.#at;
    let end = this.#text.indexOf('"', start + 1);
    while (end >= 0 && isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) this.#refuse('bundle-not-json');
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      return this.#refuse('bundle-not-json', start);
    }
  }

  #literal(): unknown {
    const known = LITERALS.find(([word]) => this.#text.startsWith(word, this.#at));
    if (known) {
      this.#at += known[0].length;
      return known[1];
    }
    NUMBER.lastIndex = this.#at;
    const number = NUMBER.exec(this.#text)?.[0];
    if (number === undefined) return this.#refuse('bundle-not-json');
    this.#at += number.length;
    return Number(number);
  }

  /** The next character that counts, without taking it; empty at the end. */
  #next(): string {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#text.charAt(this.#at);
  }

  #skips(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at += 1;
    return true;
  }

  #refuse(code: DiagnosticCode, at = this.#at): never {
    throw new JsonRefusal(code, at, this.#text.slice(at, at + 40).split('\n', 1)[0] ?? '');
  }
}

/** Whether an odd number of backslashes stands in front. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charAt(before) === '\\') before -= 1;
  return (at - before) % 2 === 0;
}
