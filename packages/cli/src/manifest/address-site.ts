import { type Site, SiteFault } from './site.js';

/** Slower than this counts as stalled. */
const BYTES_PER_MS = 100;
const MAX_REDIRECTS = 3;

/**
 * A site at an http or https address, which ends in a slash. It cannot be listed. Redirects are followed within the same
 * origin only; `signal` ends every request. A file may take `patience` milliseconds, and a second more for every 100,000
 * bytes that are expected.
 */
export function addressSite(base: URL, signal: AbortSignal, patience = 30_000): Site {
  return {
    entries: undefined,
    open: (path, bytes) => {
      const address = new URL(`./${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}`, base);
      return pieces(address, signal, Math.ceil(patience + bytes / BYTES_PER_MS));
    },
  };
}

async function* pieces(address: URL, signal: AbortSignal, milliseconds: number): AsyncGenerator<Uint8Array> {
  try {
    const response = await get(address, AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]));
    if (!response.ok) throw httpFault(response.status);
    yield* response.body ?? [];
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SiteFault ? error : new SiteFault('file-unreadable', failureOf(error));
  }
}

async function get(address: URL, signal: AbortSignal, redirects = 0): Promise<Response> {
  // Compressed bytes are not the ones that the manifest counts.
  const headers = { 'accept-encoding': 'identity' };
  const response = await fetch(address, { redirect: 'manual', headers, signal });
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return response;
  await response.body?.cancel();
  const next = new URL(location, address);
  if (next.origin !== address.origin) throw new SiteFault('file-unreadable', `redirect to ${next.origin}`);
  if (redirects === MAX_REDIRECTS) throw new SiteFault('file-unreadable', 'too many redirects');
  return get(next, signal, redirects + 1);
}

function httpFault(status: number): SiteFault {
  return new SiteFault(status === 404 || status === 410 ? 'file-missing' : 'file-unreadable', `HTTP ${status}`);
}

/** The code of a failure of the network, such as `ECONNREFUSED` or `TimeoutError`. */
function failureOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  return cause?.code ?? name ?? 'unknown';
}
