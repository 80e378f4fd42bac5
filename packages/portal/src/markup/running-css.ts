import { localName } from '../text/local-name.js';
import type { Unit } from '../view/records.js';
import type { ProgrammeScope } from '../view/site.js';
import { siteNameOf } from './site-name.js';

const FONT = '8.5pt "Noto Serif CJK SC", SimSun, serif';

/** The style sheet of the running head and foot of printed pages: document and number, date of the data, page number. */
export function runningCss(scope: ProgrammeScope): string {
  const { programme, language } = scope;
  const [main] = programme.plans.values();
  const title = main ? localName(language, main.plan.title, main.plan.titleEn) : programme.published.title;
  return sheetOf(scope, [title, main?.plan.docNumber]);
}

/** The same for what is printed of one unit to be taken along: the programme and the unit. */
export function packRunningCss(scope: ProgrammeScope, unit: Unit): string {
  const name = localName(scope.language, unit.name, unit.nameEn);
  return sheetOf(scope, [siteNameOf(scope), scope.t.inspect.packOf(name)]);
}

function sheetOf({ programme, t }: ProgrammeScope, words: readonly (string | undefined)[]): string {
  const { published, asOf } = programme;
  const head = [...words, published.demonstration && t.demonstration];
  return `@page {
  @top-left { content: ${quote(head.filter(Boolean).join('　'))}; font: ${FONT}; }
  @top-right { content: ${quote(asOf === undefined ? t.noAsOf : `${t.asOf} ${asOf}`)}; font: ${FONT}; }
  @bottom-center { content: "— " counter(page) " —"; font: ${FONT}; }
}
`;
}

/** A CSS string: quotes, backslashes and line ends escaped, and `<`, so that no markup can end a style element. */
function quote(text: string): string {
  return `"${text.replace(/["\\\n\r<]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
