import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site that is being served. */
export interface Serving {
  /** Its address without a slash at the end. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a built site on a free port of the loopback, as plain as a government's static host does. */
export async function serveSite(folder: string): Promise<Serving> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built: run \`npm run build\` first`);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = fileOf(folder, decodeURIComponent(pathname));
    const path = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function fileOf(folder: string, pathname: string): string | undefined {
  const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}
