import { nearest } from '../nearest.js';
import { DISCLOSURE, type Disclosure } from '../schemas/disclosure.js';
import { IdSchema } from '../schemas/id.js';
import type { AttributeBlock, AttributeToken } from './attributes.js';
import type { Say } from './draft.js';
import type { Span } from './span.js';

/** The classes and keys that mean something in one kind of place. */
export interface KnownAttributes {
  readonly classes: readonly string[];
  readonly keys: readonly string[];
}

/** What a heading may carry. */
export const HEADING_ATTRIBUTES: KnownAttributes = { classes: ['task'], keys: ['theme', 'title', 'disclosure'] };
/** What a block may carry. */
export const BLOCK_ATTRIBUTES: KnownAttributes = { classes: [], keys: ['disclosure'] };
/** What a block before the first heading may carry. */
export const OPENING_ATTRIBUTES: KnownAttributes = { classes: ['notice'], keys: ['disclosure'] };

/** Attributes that were judged: those that mean nothing where they stand are reported and left out. */
export interface ReadAttributes {
  readonly id?: AttributeToken;
  readonly theme?: string;
  readonly titleInferred?: true;
  readonly disclosure?: Disclosure;
  /** Where theme and disclosure stand. */
  readonly places?: readonly (readonly [field: 'theme' | 'disclosure', at: Span])[];
}

/** Judges the attributes of a heading or block. */
export function readAttributes(block: AttributeBlock | undefined, known: KnownAttributes, say: Say): ReadAttributes {
  const kept = new Map<string, AttributeToken>();
  for (const token of block?.tokens ?? []) {
    if (!isKnown(token, known)) sayUnknown(token, known, say);
    else if (kept.has(slotOf(token))) say('attribute-repeated', token, { actual: written(token) });
    else kept.set(slotOf(token), token);
  }
  const id = kept.get('#');
  const theme = themeOf(kept.get('theme'), say);
  const disclosure = disclosureOf(kept.get('disclosure'), say);
  return {
    ...(id && { id }),
    ...(theme && { theme }),
    ...(titleInferredOf(kept.get('title'), say) && { titleInferred: true }),
    ...(disclosure && { disclosure }),
    places: (['theme', 'disclosure'] as const).flatMap((field) => {
      const token = kept.get(field);
      return token ? [[field, token] as const] : [];
    }),
  };
}

function isKnown(token: AttributeToken, { classes, keys }: KnownAttributes): boolean {
  switch (token.kind) {
    case 'id':
      return true;
    case 'class':
      return classes.includes(token.name);
    case 'pair':
      return keys.includes(token.name);
    case 'malformed':
      return false;
  }
}

function sayUnknown(token: AttributeToken, { classes, keys }: KnownAttributes, say: Say): void {
  const possible = [...classes.map((name) => `.${name}`), ...keys.map((key) => `${key}=`), '#'];
  const actual = written(token);
  const word = token.kind === 'pair' ? `${token.name}=` : actual;
  say('attribute-unknown', token, { actual, expected: nearest(word, possible) ?? possible.join(' ') });
}

function themeOf(token: AttributeToken | undefined, say: Say): string | undefined {
  if (!token) return undefined;
  if (IdSchema.safeParse(token.value).success) return token.value;
  say('attribute-value-invalid', token, { actual: written(token), expected: 'theme=institutions' });
  return undefined;
}

function titleInferredOf(token: AttributeToken | undefined, say: Say): boolean {
  if (!token || token.value === 'inferred') return token !== undefined;
  say('attribute-value-invalid', token, { actual: written(token), expected: 'title=inferred' });
  return false;
}

function disclosureOf(token: AttributeToken | undefined, say: Say): Disclosure | undefined {
  if (!token) return undefined;
  const value = DISCLOSURE.words[token.value] ?? DISCLOSURE.tokens.find((one) => one === token.value);
  if (value) return value;
  const near =
    nearest(token.value, [...DISCLOSURE.tokens, ...Object.keys(DISCLOSURE.words)]) ?? DISCLOSURE.tokens.join('|');
  say('attribute-value-invalid', token, { actual: written(token), expected: `disclosure=${near}` });
  return undefined;
}

function slotOf({ kind, name }: AttributeToken): string {
  if (kind === 'id') return '#';
  return kind === 'class' ? `.${name}` : name;
}

function written({ kind, name, value }: AttributeToken): string {
  if (kind === 'pair') return `${name}=${value}`;
  return kind === 'malformed' ? name : `${kind === 'id' ? '#' : '.'}${name}`;
}
