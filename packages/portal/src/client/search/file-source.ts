import type { SearchSource } from '#portal/search/open-search';

/** The files of an index below an address. */
export function fileSource(address: string): SearchSource {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`${address}${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  return {
    json: async (path) => (await get(path)).json(),
    bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
  };
}
