import type { ProgrammeScope } from '../../view/site.js';
import { dataAddress, dataUrn, pageAddress } from '../address.js';
import { xmlText } from '../xml-text.js';
import type { Feed } from './feed.js';
import { instantOf } from './instant.js';
import type { Update } from './update.js';

/** A feed in Atom 1.0 (RFC 4287). Addresses are absolute where the site knows its own. */
export function atomOf(scope: ProgrammeScope, feed: Feed): string {
  const { published } = scope.programme;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', dataUrn(scope, feed.name)),
    element('title', feed.title),
    element('updated', instantOf(feed.updated)),
    ...(feed.updates.length === 0 ? [element('subtitle', scope.t.data.noUpdates)] : []),
    link('self', 'application/atom+xml', dataAddress(scope, `${feed.path}.atom`)),
    link('alternate', 'text/html', pageAddress(scope, feed.page)),
    author(published.publisher?.name ?? published.jurisdiction.name),
    ...(published.licence ? [element('rights', rightsOf(published.licence))] : []),
    ...feed.updates.map((update) => entryOf(scope, update)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf(scope: ProgrammeScope, { name, title, date, who, html, path }: Update): string {
  const lines = [
    '<entry>',
    element('id', dataUrn(scope, name)),
    element('title', title),
    element('updated', instantOf(date)),
    link('alternate', 'text/html', pageAddress(scope, path)),
    ...(who === '' ? [] : [author(who)]),
    html === '' ? '<content></content>' : `<content type="html">${xmlText(html)}</content>`,
    '</entry>',
  ];
  return lines.join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;
}

function rightsOf({ name, url }: { readonly name: string; readonly url?: string | undefined }): string {
  return url === undefined ? name : `${name} ${url}`;
}
