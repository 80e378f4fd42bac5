/** A title cut before a bracket that ends it, so that the bracket stays on one line: `实施方案` and `（2026—2030年）`. */
export function titleParts(title: string): { readonly main: string; readonly tail: string } {
  const match = /^(.+?)([（(][^（）()]*[）)])$/.exec(title);
  return { main: match?.[1] ?? title, tail: match?.[2] ?? '' };
}
