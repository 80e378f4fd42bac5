import type { Options } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import { urlLiteral } from './url-literal.js';

const phrasing: Extension[] = [
  cjkFriendlyExtension(),
  // One tilde is a range in Chinese text: 3~5日.
  gfmStrikethroughCjkFriendly({ singleTilde: false }),
  urlLiteral(),
];

// The library's second pass over the tree would link text without saying where it stands.
const { transforms: _, ...urlLiteralFromMarkdown } = gfmAutolinkLiteralFromMarkdown();

/** The Markdown of our documents: CommonMark and GFM, read as Chinese official writing means it. */
export const documentDialect: Options = {
  extensions: [
    gfmTable(),
    gfmFootnote(),
    gfmTaskListItem(),
    ...phrasing,
    // Copies of official documents indent paragraphs.
    { disable: { null: ['codeIndented'] } },
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    urlLiteralFromMarkdown,
  ],
};

/** The same for one line of text: nothing in it starts a list, a heading, a quote or any other block. */
export const inlineDialect: Options = {
  extensions: [
    ...phrasing,
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), urlLiteralFromMarkdown],
};
