import type { Disclosure } from '../schemas/disclosure.js';

/** A mark of disclosure where it stands, with what is around it. */
export interface Disclosing {
  readonly record: string;
  /** Path of the mark inside the record. */
  readonly path: string;
  readonly own: Disclosure | undefined;
  readonly around: Disclosure;
  /** The reason given; empty where there is no field for one. */
  readonly reason: string | undefined;
  /** The field that holds free text, its path and its value. */
  readonly text?: { readonly field: string; readonly path: string; readonly value: string | undefined };
}

/** The mark of a record that stands by itself. */
export function ofRecord(
  record: string,
  marks: { readonly disclosure: Disclosure; readonly disclosureReason?: string | undefined },
  field: string,
  value: string | undefined,
  around: Disclosure = 'public',
): Disclosing {
  const { disclosure: own, disclosureReason: reason } = marks;
  return { record, path: 'disclosure', own, around, reason, text: { field, path: field, value } };
}
