/** What a page may load beside its styles: nothing, the portal's small scripts, or data that they fetch as well. */
export type Powers = 'none' | 'script' | 'fetch';

const SCRIPTS: Readonly<Record<Powers, string>> = {
  none: '',
  script: "; script-src 'self'",
  fetch: "; script-src 'self'; connect-src 'self'",
};

/** The content security policy of a page. Nothing inline, nothing from elsewhere. */
export function policyOf(powers: Powers): string {
  return `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'${SCRIPTS[powers]}`;
}
