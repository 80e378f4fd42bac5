/** Words that name the kind of a document and are not broken at the end of its title. */
const KIND = /(?:实施|推进|工作|行动)?(?:方案|规划|纲要|意见|要点|计划|办法|规定|报告)$/;

/** A title in pieces that are not broken inside: the subject may wrap, the kind of document and a bracket at the end may not. */
export interface TitleParts {
  readonly subject: string;
  readonly kind: string;
  readonly bracket: string;
}

/**
 * Cuts the title of a document.
 *
 * @example titleParts('星洲市法治政府建设实施方案（2026—2030年）') // 星洲市法治政府建设 · 实施方案 · （2026—2030年）
 */
export function titleParts(title: string): TitleParts {
  const bracket = /[（(][^（）()]*[）)]$/.exec(title)?.[0] ?? '';
  const rest = title.slice(0, title.length - bracket.length);
  const kind = KIND.exec(rest)?.[0] ?? '';
  return { subject: rest.slice(0, rest.length - kind.length), kind, bracket };
}
