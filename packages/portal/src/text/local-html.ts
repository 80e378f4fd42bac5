import type { Scope } from '../view/site.js';
import { escapeHtml } from './escape-html.js';

/** A name in the interface's language as HTML; what stays Chinese on an English page says so. */
export function localHtml({ language }: Pick<Scope, 'language'>, name: string, nameEn?: string): string {
  if (language !== 'en') return escapeHtml(name);
  return nameEn === undefined ? `<span lang="zh-CN">${escapeHtml(name)}</span>` : escapeHtml(nameEn);
}

/** A link with such a name. */
export function localLink(scope: Pick<Scope, 'language'>, href: string, name: string, nameEn?: string): string {
  return `<a href="${escapeHtml(href)}">${localHtml(scope, name, nameEn)}</a>`;
}
