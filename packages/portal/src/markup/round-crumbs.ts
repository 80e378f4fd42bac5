import { roundHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { FindingView } from '../view/finding-view.js';
import type { ProgrammeScope } from '../view/site.js';
import type { Crumb } from './crumbs.js';

/** The pages above a finding: its round among the inspections. */
export function roundCrumbs(scope: ProgrammeScope, { round }: FindingView): readonly Crumb[] {
  const all = { text: scope.t.inspections.title, href: scope.href('inspections/') };
  if (!round) return [all];
  return [all, { text: localName(scope.language, round.title, round.titleEn), href: roundHref(scope, round.id) }];
}
