import type { SchemeView } from '../view/assessment-view.js';
import type { Scope } from '../view/site.js';
import { localHtml } from './local-html.js';
import { localName } from './local-name.js';

/** The name of a grade as HTML. */
export function gradeHtml(scope: Pick<Scope, 'language'>, view: SchemeView, title: string): string {
  return localHtml(scope, title, englishOf(view, title));
}

/** The same as text. */
export function gradeName({ language }: Pick<Scope, 'language'>, view: SchemeView, title: string): string {
  return localName(language, title, englishOf(view, title));
}

function englishOf({ scheme }: SchemeView, title: string): string | undefined {
  return scheme.grades.find((grade) => grade.title === title)?.titleEn;
}
