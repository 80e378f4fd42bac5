import type { SchemeItem } from '../view/assessment-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { localHtml } from './local-html.js';

/** What an item of a scheme is called, as HTML: its own title, else that of its indicator. */
export function itemTitleHtml(scope: ProgrammeScope, item: SchemeItem): string {
  if (item.title !== undefined) return localHtml(scope, item.title, item.titleEn);
  const indicator = scope.programme.figures.indicators.get(item.indicator ?? '')?.indicator;
  return indicator ? localHtml(scope, indicator.title, indicator.titleEn) : localHtml(scope, item.id, item.id);
}
