import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';

const cell: NonNullable<Schema['attributes']>[string] = [
  'scope',
  ['className', 'align-left', 'align-center', 'align-right'],
];

/** All that our HTML can consist of. Whatever an earlier step lets through, nothing else leaves this package. */
export const allowed: Schema = {
  tagNames: [
    ...['p', 'blockquote', 'pre', 'hr', 'div', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup'],
  ],
  attributes: {
    a: ['href', 'title', 'rel', 'id', 'ariaLabel', 'ariaDescribedBy', ['className', 'footnote-back']],
    div: [['className', 'table-scroll']],
    img: ['src', 'alt', 'title'],
    li: ['id'],
    ol: ['start'],
    p: ['id', ['className', 'footnotes-label']],
    section: ['ariaLabelledBy', ['className', 'footnotes']],
    td: cell,
    th: cell,
  },
  // An empty list would mean any scheme.
  protocols: { href: ['http', 'https', 'mailto'], src: ['none'] },
  strip: ['script', 'style'],
  // The only ids are those of footnotes, which carry the caller's prefix already.
  clobber: [],
};

/** Drops every element, attribute and address that is not in {@link allowed}. The last step before HTML is written. */
export function sanitizeHtml(tree: Root): Root {
  const safe = sanitize(tree, allowed);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
}
