import { localName } from '../text/local-name.js';
import type { ProgrammeScope } from '../view/site.js';

const FONT = '8.5pt "Noto Serif CJK SC", SimSun, serif';

/** The style sheet of the running head and foot of printed pages: document and number, date of the data, page number. */
export function runningCss({ programme, t, language }: ProgrammeScope): string {
  const [main] = programme.plans.values();
  const { published, asOf } = programme;
  const head = [
    main ? localName(language, main.plan.title, main.plan.titleEn) : published.title,
    main?.plan.docNumber,
    published.demonstration && t.demonstration,
  ];
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
