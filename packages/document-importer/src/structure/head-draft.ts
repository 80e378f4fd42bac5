import type { SkipReason } from './chrome.js';
import type { TextLine } from './text-line.js';

/** A value of the document with the lines it was read from. */
export interface Reading {
  readonly value: string;
  readonly lines: readonly TextLine[];
  /** Read from what is no plain statement of the document. */
  readonly doubt?: boolean;
}

/** The data of a document and the lines around its body. */
export interface DocumentHead {
  readonly title?: Reading;
  readonly issuer?: Reading;
  readonly docNumber?: Reading;
  readonly issuedOn?: Reading;
  readonly publishedOn?: Reading;
  readonly addressees?: Reading;
  readonly disclosure?: Reading;
  readonly indexNumber?: Reading;
  readonly subject?: Reading;
  readonly validity?: Reading;
  readonly metadata: readonly TextLine[];
  readonly notice: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly skipped: readonly { readonly line: TextLine; readonly reason: SkipReason }[];
}

/** A head that is being read. */
export type HeadDraft = { -readonly [K in keyof DocumentHead]?: DocumentHead[K] } & {
  metadata: TextLine[];
  skipped: { line: TextLine; reason: SkipReason }[];
};

/** Lines within which the data of a document stand. */
export const HEAD_LINES = 30;
