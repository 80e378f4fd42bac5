import fc from 'fast-check';
import type { Bracket } from '../../src/schemas/bracket.js';
import type { Disclosure } from '../../src/schemas/disclosure.js';
import { bareBlocks, bracketRuns } from './arbitrary-text.js';

/** A block before it is known what it stands under. */
export interface BlockSeed {
  readonly text: string;
  readonly marker: string | undefined;
  readonly brackets: Bracket[];
  /** Whether it has an id of its own even where it needs none. */
  readonly identified: boolean;
  readonly disclosure: Disclosure | undefined;
}

/** Disclosure where it is said. */
export const disclosures: fc.Arbitrary<Disclosure | undefined> = fc.option(
  fc.constantFrom('public', 'on-request', 'withheld'),
  { nil: undefined, freq: 4 },
);

const common = { brackets: bracketRuns, identified: fc.boolean(), disclosure: disclosures };

const paragraph = fc.record({
  text: fc.oneof({ weight: 5, arbitrary: bareBlocks.paragraph }, { weight: 1, arbitrary: fc.constant('') }),
  marker: fc.constant(undefined),
  ...common,
});

const item = fc.record({
  text: fc.oneof(bareBlocks.paragraph, bareBlocks.item),
  marker: fc.constantFrom('-', '*', '1.', '2.', '10)'),
  ...common,
});

const raw: fc.Arbitrary<BlockSeed> = bareBlocks.raw.map((text) => ({
  text,
  marker: undefined,
  brackets: [],
  identified: false,
  disclosure: undefined,
}));

/** Paragraphs and list items, which may carry brackets and attributes. */
export const writtenBlock: fc.Arbitrary<BlockSeed> = fc
  .oneof(paragraph, item)
  .filter(({ text, marker, brackets, identified }) => text !== '' || !!marker || brackets.length > 0 || identified);

/** Blocks of every kind. */
export const anyBlock: fc.Arbitrary<BlockSeed> = fc.oneof(
  { weight: 5, arbitrary: writtenBlock },
  { weight: 1, arbitrary: raw },
);
