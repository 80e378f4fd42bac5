import type { SourceMetadata } from '../../source/source-document.js';
import { attribute, elementsBelow, type HtmlDocument, rawText } from './html-node.js';

/** Meta tags of government sites (国办发〔2017〕47号), in their own spelling. */
const META_NAMES = new Map(
  'SiteName SiteDomain SiteIDCode ColumnName ColumnType ArticleTitle PubDate ContentSource Keywords Author Url'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
/** What sites put behind the title of an article. */
const SITE_BREAK = /\s{0,9}[_|–—]\s{0,9}|\s{1,9}-\s{1,9}|-(?=[^-]{2,20}(?:政府|网|门户|委员会|局)[^-]{0,10}$)/;
const SPACE = /\s{1,2000}/g;

/** What the meta tags of a page say, empty ones left out. */
export function metaTags(document: HtmlDocument): readonly SourceMetadata[] {
  return elementsBelow(document, 'meta').flatMap((tag) => {
    const name = META_NAMES.get(attribute(tag, 'name')?.trim().toLowerCase() ?? '');
    const value = attribute(tag, 'content')?.trim() ?? '';
    return name === undefined || value === '' ? [] : [{ name, value }];
  });
}

/** The title of the article: its meta tag, or the title of the page without the name of the site. */
export function pageTitle(document: HtmlDocument, tags: readonly SourceMetadata[]): string | undefined {
  const tagged = tags.find(({ name }) => name === 'ArticleTitle')?.value;
  if (tagged !== undefined) return tagged.replace(SPACE, ' ');
  const [element] = elementsBelow(document, 'title');
  const title = element ? rawText(element).trim().replace(SPACE, ' ') : '';
  const [article = ''] = title.split(SITE_BREAK);
  return article === '' ? undefined : article;
}
