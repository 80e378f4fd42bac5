import type { ProgrammeScope, Scope } from '../view/site.js';

/** Folder of a programme's data below the site's base, the same for every language. */
export function dataFolder({ root }: Pick<Scope, 'root'>): string {
  return `${root.replace(/^en\//, '')}data/`;
}

/** Address of a data file on this site. */
export function dataHref(scope: Pick<Scope, 'root' | 'site'>, path: string): string {
  return `${scope.site.base}${dataFolder(scope)}${path}`;
}

/** Address of a page for readers elsewhere: absolute where the site knows its own, else from the host's root. */
export function pageAddress({ site, href }: ProgrammeScope, path: string): string {
  return `${site.origin ?? ''}${href(path)}`;
}

/** Address of a data file for readers elsewhere. */
export function dataAddress(scope: ProgrammeScope, path: string): string {
  return `${scope.site.origin ?? ''}${dataHref(scope, path)}`;
}

/** Permanent name of something in a programme, whatever the address of its site. */
export function dataUrn({ programme }: ProgrammeScope, name: string): string {
  return `urn:zhunsheng:${programme.id}:${name}`;
}
