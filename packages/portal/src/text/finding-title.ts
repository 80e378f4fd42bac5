import type { FindingView } from '../view/finding-view.js';
import type { Scope } from '../view/site.js';
import { localName } from './local-name.js';
import { excerptOf } from './markdown-html.js';

/** What a finding is called: its title, else its first words, else its id. */
export function findingTitle({ language, t }: Pick<Scope, 'language' | 't'>, { id, finding }: FindingView): string {
  if (finding.title !== undefined) return localName(language, finding.title, finding.titleEn);
  return finding.statement ? excerptOf(finding.statement, 40) : t.inspections.findingNumber(id);
}

/** The language that {@link findingTitle} is in. */
export function findingTitleLanguage(
  { language }: Pick<Scope, 'language'>,
  { finding }: FindingView,
): 'zh-CN' | 'en' | undefined {
  if (language !== 'en') return undefined;
  if (finding.title !== undefined) return finding.titleEn === undefined ? 'zh-CN' : undefined;
  return finding.statement ? 'zh-CN' : undefined;
}
