import type { Page } from 'playwright-core';

/** What a query brought. */
export interface Reply {
  /** All records found, best first, by ids of the engine's own. */
  readonly ids: readonly string[];
  /** Milliseconds until the first result could be shown, its excerpt included. */
  readonly milliseconds: number;
}

/** A search in a page of a browser, open and warm. */
export interface Engine {
  readonly ask: (query: string) => Promise<Reply>;
  /** The ids that the records have for us. */
  readonly names: (ids: readonly string[]) => Promise<readonly string[]>;
}

/** Rows that are shown at once, with their excerpts. */
const SHOWN = 20;

/**
 * Opens the portal's search: its modules from `/portal/`, the index from `/site/`. Each question meets a search that was
 * just opened and has loaded nothing but the columns, or one that keeps what the questions before it loaded.
 */
export async function openPortal(page: Page, origin: string, each: 'just opened' | 'in one session'): Promise<Engine> {
  await page.goto(origin);
  await page.evaluate(async (from) => {
    const { openSearch } = await import(`${from}/portal/search/open-search.js`);
    const kept = new Map<string, Promise<unknown>>();
    const get = (path: string) => fetch(`${from}/site/search-index/${path}`, { cache: 'no-store' });
    const fetchJson = async (path: string) => (await get(path)).json();
    const json = (path: string) => {
      if (!/(?:index|columns)\.json$/.test(path)) return fetchJson(path);
      const before = kept.get(path) ?? fetchJson(path);
      kept.set(path, before);
      return before;
    };
    const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer());
    const open = async () => Object.assign(globalThis, { engine: await openSearch({ json, bytes }) });
    await open();
    Object.assign(globalThis, { open });
  }, origin);
  const reopen = () =>
    page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page has no types
      await (globalThis as any).open();
    });
  return {
    async ask(query) {
      if (each === 'just opened') await reopen();
      return page.evaluate(
        async ([text, shown]) => {
          // biome-ignore lint/suspicious/noExplicitAny: the page has no types
          const { engine } = globalThis as any;
          const start = performance.now();
          const { hits, terms } = await engine.find(text, new Map());
          if (hits.length > 0) await engine.excerpt(hits[0], terms);
          const milliseconds = performance.now() - start;
          await Promise.all(hits.slice(0, shown).map((hit: unknown) => engine.excerpt(hit, terms)));
          const idOf = ({ shelf, record }: { shelf: { columns: { id: string[] } }; record: number }) =>
            shelf.columns.id[record] ?? '';
          return { ids: hits.map(idOf), milliseconds };
        },
        [query, SHOWN] as const,
      );
    },
    names: async (ids) => ids,
  };
}

/** Opens Pagefind over the same pages: its files from `/site/pagefind/`. */
export async function openPagefind(page: Page, origin: string): Promise<Engine> {
  await page.goto(origin);
  await page.evaluate(async (from) => {
    const engine = await import(`${from}/site/pagefind/pagefind.js`);
    await engine.init();
    Object.assign(globalThis, { engine, known: new Map(), named: new Map() });
  }, origin);
  return {
    ask: (query) =>
      page.evaluate(
        async ([text, shown]) => {
          // biome-ignore lint/suspicious/noExplicitAny: the page has no types
          const { engine, known } = globalThis as any;
          const start = performance.now();
          const { results } = await engine.search(text);
          if (results.length > 0) await results[0].data();
          const milliseconds = performance.now() - start;
          await Promise.all(results.slice(0, shown).map((result: { data: () => unknown }) => result.data()));
          for (const result of results) known.set(result.id, result);
          return { ids: results.map(({ id }: { id: string }) => id), milliseconds };
        },
        [query, SHOWN] as const,
      ),
    names: (ids) =>
      page.evaluate(async (asked) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page has no types
        const { known, named } = globalThis as any;
        for (const id of asked.filter((one) => !named.has(one))) {
          const { url } = await known.get(id).data();
          named.set(id, url.split('/').at(-2));
        }
        return asked.map((id) => named.get(id));
      }, ids),
  };
}
