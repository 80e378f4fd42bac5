/**
 * Links of a page without script, each preceded by its twin that carries large text on: the style sheet shows the twins
 * while the page itself is the target of `#large`, and the links otherwise. Links with a fragment of their own stay alone.
 */
export function carryingLarge(html: string): string {
  return html.replace(
    /<a href="([^"#]*)"([^>]*)>.*?<\/a>/gs,
    (link, href: string, rest: string) =>
      `<a class="on-large" hidden href="${href}#large"${rest}${link.slice(link.indexOf('>'))}${link}`,
  );
}
