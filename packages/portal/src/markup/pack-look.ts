import { escapeHtml } from '../text/escape-html.js';
import type { ProgrammeScope } from '../view/site.js';

/** Where a pack is shown. */
export interface PackLook {
  readonly scope: ProgrammeScope;
  /**
   * `page`: a page of the site, with boxes to tick by hand. `file`: the file that is taken along, with fields to write into;
   * a link in it leads to the site where the site knows its own address.
   */
  readonly as: 'page' | 'file';
}

/** A link to a page of the site as it may stand there; the words alone where nothing would be found behind it. */
export function packLink({ scope, as }: PackLook, href: string | undefined, html: string): string {
  if (href === undefined) return html;
  if (as === 'page' || /^https?:/.test(href)) return `<a href="${escapeHtml(href)}">${html}</a>`;
  return scope.site.origin === undefined ? html : `<a href="${escapeHtml(scope.site.origin + href)}">${html}</a>`;
}

/** A field for notes that grows with its text; empty where notes are written by hand. `key` names what they are about. */
export function noteHtml({ scope, as }: PackLook, key: string, about: string): string {
  if (as === 'page') return '';
  const words = scope.t.inspect.file;
  const label = escapeHtml(words.noteOf(about));
  return `<div class="grow"><textarea rows="1" data-note="${escapeHtml(key)}" aria-label="${label}" placeholder="${escapeHtml(words.note)}"></textarea></div>`;
}
