const scheme = /^[^/?#]*?:/;
const linkSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may lead there: http, https, mailto, or a path, query or fragment of this site. */
export function isSafeLink(address: string): boolean {
  const [found] = scheme.exec(address) ?? [];
  return found ? linkSchemes.has(found.toLowerCase()) : isOwnPath(address);
}

/** Whether an image may come from there: from this site only, so that no reader's visit is told to another one. */
export function isSafeImage(address: string): boolean {
  return !scheme.test(address) && isOwnPath(address);
}

/** Whether a link leaves this site. */
export function isExternal(address: string): boolean {
  return /^https?:/i.test(address);
}

/** Writes the scheme in lower case, as the last check of the output expects it. */
export function normalizeScheme(address: string): string {
  return address.replace(scheme, (found) => found.toLowerCase());
}

/** Two slashes at the start, in either direction, name another host. */
function isOwnPath(address: string): boolean {
  return !/^(?:[/\\]|%5c){2}/i.test(address);
}
