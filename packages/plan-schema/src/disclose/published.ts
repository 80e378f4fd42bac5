import type { Programme } from '../schemas/programme.js';

/** Who an edition is for: the public, or those inside the house, who see a banner and whose pages are not indexed. */
export type Audience = 'public' | 'internal';

/** How many records of one kind an edition leaves out. */
export interface Removed {
  readonly onRequest: number;
  readonly withheld: number;
}

/** Kinds of records that can be left out. */
export type DisclosureKind =
  | 'plan'
  | 'section'
  | 'task'
  | 'part'
  | 'log'
  | 'entry'
  | 'evidence'
  | 'inspection'
  | 'finding'
  | 'rectification'
  | 'closure'
  | 'letter'
  | 'catalogue'
  | 'indicator'
  | 'observation'
  | 'scheme'
  | 'assessment'
  | 'report';

/** What an edition leaves out, as counts only. */
export interface Disclosed<A extends Audience> {
  readonly audience: A;
  /** Records left out, by kind; a kind with nothing left out is absent. Records inside a removed one are not counted again. */
  readonly removed: Readonly<Partial<Record<DisclosureKind, Removed>>>;
  /** References that were dropped because what they point to was left out. */
  readonly droppedReferences: number;
}

declare const brand: unique symbol;

/**
 * A programme that passed the only door to anything published. Deeply frozen. Made by `disclose` and
 * `readBundle` alone; the brand keeps a bare `Programme` from being taken for one at compile time, `isPublished` at run
 * time.
 */
export type Published<A extends Audience> = DeepReadonly<Programme> & {
  readonly disclosed: Disclosed<A>;
  readonly [brand]: A;
};

/** Readonly all the way down. */
export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** The run-time mark; registered, so that two copies of this package on one page agree on it. */
const MARK = Symbol.for('zhunsheng.published');

/** A deeply frozen, marked copy of what an edition holds. Only makers of `Published` call it. */
export function seal<A extends Audience>(programme: DeepReadonly<Programme>, disclosed: Disclosed<A>): Published<A> {
  return sealFrozen(frozenCopy(programme) as DeepReadonly<Programme>, disclosed);
}

/** The same for a programme that was deeply frozen as it was made: copies its outermost fields only. */
export function sealFrozen<A extends Audience>(
  programme: DeepReadonly<Programme>,
  disclosed: Disclosed<A>,
): Published<A> {
  const edition = { ...programme, disclosed: frozenCopy(disclosed) };
  return Object.freeze(Object.defineProperty(edition, MARK, { value: disclosed.audience })) as unknown as Published<A>;
}

/** Whether a value passed `disclose` for this audience. */
export function isPublished<A extends Audience>(value: unknown, audience: A): value is Published<A> {
  return typeof value === 'object' && value !== null && Reflect.get(value, MARK) === audience;
}

function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])));
}
