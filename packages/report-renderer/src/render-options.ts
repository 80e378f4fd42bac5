/** How a text is fitted into its page. */
export interface RenderOptions {
  /** Added to the level of every heading, so that a text takes its place in the page's outline; levels end at 6. Default 0. */
  readonly headingOffset?: number;
  /** The `rel` of links to other sites. Default `noopener noreferrer`. */
  readonly linkRel?: string;
  /** Put before every id, so that several texts fit on one page. Default `md-`. */
  readonly idPrefix?: string;
  /** Language of the words that the renderer adds to footnotes. Default `zh-CN`. */
  readonly language?: 'zh-CN' | 'en';
}

/** The words around footnotes in one language. */
export interface FootnoteLabels {
  readonly heading: string;
  /** Name of the link from a note back to its place; `number` is the note's, `use` counts the places from 1. */
  readonly back: (number: number, use: number) => string;
}

export const defaultOptions: Required<RenderOptions> = {
  headingOffset: 0,
  linkRel: 'noopener noreferrer',
  idPrefix: 'md-',
  language: 'zh-CN',
};

export const footnoteLabels: Record<Required<RenderOptions>['language'], FootnoteLabels> = {
  'zh-CN': {
    heading: '注释',
    back: (number, use) => (use > 1 ? `返回注${number}在正文中的第${use}处` : `返回注${number}在正文中的位置`),
  },
  en: {
    heading: 'Notes',
    back: (number, use) => (use > 1 ? `Back to use ${use} of note ${number}` : `Back to note ${number} in the text`),
  },
};
