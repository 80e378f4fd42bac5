import fc from 'fast-check';
import { bareBlocks, bracketRuns } from './arbitrary-text.js';
/** Disclosure where it is said. */
export const disclosures = fc.option(fc.constantFrom('public', 'on-request', 'withheld'), { nil: undefined, freq: 4 });
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
const raw = bareBlocks.raw.map((text) => ({
    text,
    marker: undefined,
    brackets: [],
    identified: false,
    disclosure: undefined,
}));
/** Paragraphs and list items, which may carry brackets and attributes. */
export const writtenBlock = fc
    .oneof(paragraph, item)
    .filter(({ text, marker, brackets, identified }) => text !== '' || !!marker || brackets.length > 0 || identified);
/** Blocks of every kind. */
export const anyBlock = fc.oneof({ weight: 5, arbitrary: writtenBlock }, { weight: 1, arbitrary: raw });
