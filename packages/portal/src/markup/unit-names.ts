import { escapeHtml } from '../text/escape-html.js';
import { unitHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { ProgrammeScope } from '../view/site.js';
import type { UnitName } from '../view/task-view.js';

/** Names of units in the scope's language, separated; says so where the plan names none. */
export function unitNamesText(scope: ProgrammeScope, names: readonly UnitName[]): string {
  return names.length === 0 ? scope.t.noUnit : names.map((one) => nameOf(scope, one)).join(scope.t.list);
}

/** The same as HTML, each name a link to its unit where there is a record of it. */
export function unitNamesHtml(scope: ProgrammeScope, names: readonly UnitName[]): string {
  if (names.length === 0) return scope.t.noUnit;
  const link = (one: UnitName) => {
    const name = escapeHtml(nameOf(scope, one));
    return one.unit ? `<a href="${unitHref(scope, one.unit.id)}">${name}</a>` : name;
  };
  return names.map(link).join(scope.t.list);
}

function nameOf({ language }: ProgrammeScope, { name, unit }: UnitName): string {
  return localName(language, name, unit?.nameEn);
}
