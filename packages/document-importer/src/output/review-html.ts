import type { ImportedFile } from '../import-document.js';
import { type ReviewItem, type ReviewTable, reviewOf, span } from './review-tree.js';
import { REVIEW_WORDS as W } from './review-words.js';

const STYLE = `body{font:16px/1.7 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left;vertical-align:top}
ul{list-style:none;padding-left:1.4rem}li{margin:.2rem 0}.lines{color:#555;font-size:.85em}.doubt{border:1px solid #8a4b00;color:#8a4b00;padding:0 .3em}
.section>.text{font-weight:bold}.task>.text{font-weight:bold}@media print{body{max-width:none}}`;

/** The review list as one HTML page that needs nothing else: no script, no other file. */
export function reviewHtml(file: Pick<ImportedFile, 'document'>): string {
  const { title, data, items, tables } = reviewOf(file);
  const name = escapeHtml(`${W.heading}：${title}`);
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${name}</title><style>${STYLE}</style></head><body>`,
    `<h1>${name}</h1><p>${W.intro}</p>`,
    tableOf(data),
    `<h2>${W.outline}</h2>`,
    items.length > 0 ? treeOf(items) : `<p>${W.none}</p>`,
    ...tables.map(tableOf),
    '</body></html>\n',
  ].join('\n');
}

/** Nested lists: an item deeper than the one before opens one. */
function treeOf(items: readonly ReviewItem[]): string {
  const out: string[] = ['<ul>'];
  const open: number[] = [items[0]?.depth ?? 0];
  items.forEach((item, index) => {
    const last = open.at(-1) ?? 0;
    if (index > 0 && item.depth > last) {
      out.push('<ul>');
      open.push(item.depth);
    } else if (index > 0) {
      out.push('</li>');
      while (open.length > 1 && item.depth < (open.at(-1) ?? 0)) {
        open.pop();
        out.push('</ul></li>');
      }
    }
    out.push(`<li class="${item.kind}">${lineOf(item)}`);
  });
  out.push('</li>', ...open.slice(1).map(() => '</ul></li>'), '</ul>');
  return out.join('\n');
}

function lineOf({ text, lines, doubt }: ReviewItem): string {
  const mark = doubt ? ` <span class="doubt">${W.doubt}</span>` : '';
  return `<span class="text">${escapeHtml(text).replace(/\n/g, '<br>')}</span> <span class="lines">${W.lines} ${span(lines)}</span>${mark}`;
}

function tableOf({ title, head, rows }: ReviewTable): string {
  if (rows.length === 0) return `<h2>${title}</h2><p>${W.none}</p>`;
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<h2>${title}</h2><table><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
