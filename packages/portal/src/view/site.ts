import { type Language, type Messages, messagesOf } from '../messages/messages.js';
import type { ProgrammeView } from './programme-view.js';
import type { Audience } from './published-programme.js';

/** Folder below the base that holds the search index. */
export const SEARCH_FOLDER = 'search-index';

/** A programme with the folder below the site's root that its pages stand in; empty for the only programme. */
export interface Placed {
  readonly programme: ProgrammeView;
  readonly folder: string;
}

/** One tree of pages: a programme, or the overview of several, in one language. */
export interface Scope {
  readonly site: Site;
  readonly language: Language;
  readonly t: Messages;
  /** Path of the tree below the base, without leading slash: '', `en/`, `hohhot/` or `en/hohhot/`. */
  readonly root: string;
  /** Absent on the overview of several programmes. */
  readonly programme?: ProgrammeView;
  /** Address of a page of this tree: `href('tasks/')`. */
  readonly href: (path: string) => string;
  /** The same tree in the site's other language. */
  readonly otherLanguage: Scope | undefined;
  /** The tree at the root in the same language: the overview, or the only programme. */
  readonly overview: Scope;
  /** The day up to which the records speak of progress, of several programmes the earliest; absent where none is tracked. */
  readonly asOf: string | undefined;
  /** Address of the folder that holds the search index of the whole site. */
  readonly searchIndex: string;
  /** Whether any text here is a summary of ours instead of the document's own. */
  readonly summarised: boolean;
}

/** A scope that has a programme. */
export type ProgrammeScope = Scope & { readonly programme: ProgrammeView };

/** All that the pages of one build read. */
export interface Site {
  /** Path of the site's root, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host that the site is served from, such as `https://www.example.gov.cn`; absent where it does not know. */
  readonly origin?: string;
  readonly audience: Audience;
  /** Title of a site of several programmes. */
  readonly title?: string;
  readonly programmes: readonly Placed[];
  readonly languages: readonly Language[];
  /** Every tree of pages, Chinese before English, the overview first. */
  readonly scopes: readonly Scope[];
  /** The scope that a route of the site belongs to. Throws for a pattern that the site did not inject. */
  readonly scope: (routePattern: string) => Scope;
  /** The same where the page needs a programme. */
  readonly programmeScope: (routePattern: string) => ProgrammeScope;
}

/** What a site is made of. `base` starts and ends with a slash. */
export interface SiteParts {
  readonly base: string;
  readonly origin?: string | undefined;
  readonly audience: Audience;
  readonly title?: string | undefined;
  readonly languages: readonly Language[];
  readonly programmes: readonly Placed[];
}

/** Puts programmes together into a site with a tree of pages per programme and language. */
export function makeSite({ base, origin, audience, title, languages, programmes }: SiteParts): Site {
  const scopes: Scope[] = [];
  const byRoot = new Map<string, Scope>();
  const site: Site = {
    base,
    ...(origin !== undefined && { origin }),
    audience,
    ...(title !== undefined && { title }),
    programmes,
    languages,
    scopes,
    scope,
    programmeScope(routePattern) {
      const found = scope(routePattern);
      if (!found.programme) throw new Error(`${routePattern} has no programme`);
      return found as ProgrammeScope;
    },
  };
  for (const language of languages) {
    if (programmes.every(({ folder }) => folder !== '')) add(language, '');
    for (const { folder, programme } of programmes) add(language, folder && `${folder}/`, programme);
  }
  return site;

  function add(language: Language, folder: string, programme?: ProgrammeView): void {
    const root = `${prefixOf(language)}${folder}`;
    const made: Scope = {
      site,
      language,
      t: messagesOf(language),
      root,
      href: (path) => `${base}${root}${path}`,
      asOf:
        (programme ? [programme] : programmes.map((one) => one.programme)).map((one) => one.asOf ?? '').sort()[0] ||
        undefined,
      searchIndex: `${base}${SEARCH_FOLDER}/`,
      summarised: programmes.some((one) => (programme ?? one.programme) === one.programme && isSummary(one.programme)),
      get otherLanguage() {
        return byRoot.get(`${prefixOf(language === 'en' ? 'zh-CN' : 'en')}${folder}`);
      },
      get overview() {
        return byRoot.get(prefixOf(language)) ?? made;
      },
      ...(programme && { programme }),
    };
    scopes.push(made);
    byRoot.set(root, made);
  }

  function scope(routePattern: string): Scope {
    const [first = '', second = ''] = routePattern.slice(1).split('/');
    const found = byRoot.get(`${first}/${second}/`) ?? byRoot.get(`${first}/`) ?? byRoot.get('');
    if (!found) throw new Error(`no programme stands at ${routePattern}`);
    return found;
  }
}

function prefixOf(language: Language): string {
  return language === 'en' ? 'en/' : '';
}

function isSummary({ published }: ProgrammeView): boolean {
  return [...published.plans, ...published.inspections].some(({ text }) => text === 'summary');
}
