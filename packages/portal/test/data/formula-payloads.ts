/** What a cell would compute, and how the signs that start it may be hidden. */
const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '　=',
  '\u00a0+',
  '\ufeff=',
  '\u200b=',
  '−',
  '﹦',
  '"=',
  "'=",
];
const BODIES = ['1+1', 'SUM(1;2)', "cmd|' /C calc'!A0", 'HYPERLINK("http://example.invalid";"看")', 'WEBSERVICE("x")'];

/** A hundred texts that a careless export would hand to a spreadsheet as formulas. */
export const FORMULA_PAYLOADS: readonly string[] = STARTS.flatMap((start) => BODIES.map((body) => `${start}${body}`));
