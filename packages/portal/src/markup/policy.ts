/** What a page may load beside its styles: nothing, the portal's small scripts, data that they fetch, or search. */
export type Powers = 'none' | 'script' | 'fetch' | 'search';

const SCRIPTS: Readonly<Record<Powers, string>> = {
  none: '',
  script: "; script-src 'self'",
  fetch: "; script-src 'self'; connect-src 'self'",
  search: "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
};

/** The content security policy of a page. Nothing inline, nothing from elsewhere. */
export function policyOf(powers: Powers): string {
  return `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'${SCRIPTS[powers]}`;
}
