import type { ProgrammeScope } from '../../view/site.js';
import { dataAddress, dataUrn, pageAddress } from '../address.js';
import type { Feed } from './feed.js';
import { instantOf } from './instant.js';
import type { Update } from './update.js';

/** A feed in JSON Feed 1.1. Addresses are absolute where the site knows its own; where not, its description says so. */
export function jsonFeedOf(scope: ProgrammeScope, feed: Feed): string {
  const { published } = scope.programme;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(scope.site.origin === undefined && { description: scope.t.data.relativeAddresses }),
    home_page_url: pageAddress(scope, feed.page),
    feed_url: dataAddress(scope, `${feed.path}.feed.json`),
    language: 'zh-CN',
    authors: [{ name: published.publisher?.name ?? published.jurisdiction.name }],
    items: feed.updates.map((update) => itemOf(scope, update)),
  };
  return `${JSON.stringify(document)}\n`;
}

function itemOf(scope: ProgrammeScope, { name, title, date, who, html, path }: Update) {
  return {
    id: dataUrn(scope, name),
    url: pageAddress(scope, path),
    title,
    date_published: instantOf(date),
    ...(who !== '' && { authors: [{ name: who }] }),
    ...(html === '' ? { content_text: title } : { content_html: html }),
  };
}
