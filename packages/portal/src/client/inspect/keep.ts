import { type Notebook, type Place, readNotebook } from './notebook.js';

/** What a machine kept of an earlier visit. */
export type Kept =
  | { readonly state: 'fresh' | 'refused' | 'broken' }
  | { readonly state: 'loaded'; readonly notebook: Notebook };

/** Reads what the machine kept. `refused`: it keeps nothing; `broken`: what it kept cannot be read and must not be written over. */
export function readKept(key: string, place: Place): Kept {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return { state: tried(`${key}?`) };
    const notebook = readNotebook(text, place);
    return notebook ? { state: 'loaded', notebook } : { state: 'broken' };
  } catch {
    return { state: 'refused' };
  }
}

/** Keeps a notebook, or without one forgets it; says whether the machine let it. */
export function writeKept(key: string, notebook: Notebook | undefined): boolean {
  try {
    if (notebook) localStorage.setItem(key, JSON.stringify(notebook));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Throws where the machine keeps nothing: some offer a storage that refuses every word. */
function tried(key: string): 'fresh' {
  localStorage.setItem(key, '1');
  localStorage.removeItem(key);
  return 'fresh';
}
