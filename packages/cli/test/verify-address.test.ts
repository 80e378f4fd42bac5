import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { afterEach, expect, test } from 'vitest';
import { type Serving, serveFolder } from '../src/commands/preview/serve-folder.js';
import { addressSite } from '../src/manifest/address-site.js';
import { digest, readBytes } from '../src/manifest/site.js';
import { runIn } from './run-in.js';
import { keyFiles, siteWith } from './site.js';

const open: (Serving | Server)[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    void server.close();
  }
});

/** A released site with the key that proves it, and its address. */
async function served() {
  const [site, { privateKey, publicKey }] = [siteWith(), keyFiles()];
  await runIn(tempTree(), 'release', site, '--number', '1', '--date', '2027-01-31', '--key', privateKey);
  const serving = await serveFolder(site, 0);
  if (serving === 'port-taken') throw new Error('a free port is never taken');
  open.push(serving);
  return { site, publicKey, address: serving.address };
}

/** The address of a server that answers as told. */
async function answering(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const patient = new AbortController().signal;

test('a site is proven at its address, and what cannot be seen there is said', async () => {
  const { address, publicKey } = await served();
  const { exit, out } = await runIn(tempTree(), 'verify', address, '--key', publicKey);
  expect(out).toContain('files beyond the manifest cannot be seen at an address');
  expect(out).toContain('Proven: ');
  expect(exit).toBe(0);
  const json = await runIn(tempTree(), 'verify', address.slice(0, -1), '--json');
  expect(JSON.parse(json.out)).toMatchObject({ verdict: 'unproven', files: { listed: 6, unlisted: 'invisible' } });
});

test('changed and missing files are found at an address', async () => {
  const { address, site } = await served();
  writeFileSync(join(site, 'index.html'), '<p>首業</p>\r\n');
  rmSync(join(site, '资料/说明 (一) 100%.txt'));
  const { exit, out } = await runIn(tempTree(), 'verify', address);
  expect(out).toContain('资料/说明 (一) 100%.txt: is missing');
  expect(out).toContain('index.html: differs from the manifest');
  expect(out).toContain('Refuted: 2 problems.');
  expect(exit).toBe(1);
});

test('an address where nothing answers is refuted in a message', async () => {
  const address = await answering(() => undefined);
  for (const server of open.splice(0)) await new Promise((closed) => (server as Server).close(closed));
  const { exit, out } = await runIn(tempTree(), 'verify', String(address));
  expect(out).toContain('data/release.json: is not a usable release (ECONNREFUSED)');
  expect(exit).toBe(1);
});

test('a server that never stops sending is cut off after the bytes that the manifest names', async () => {
  const address = await answering((_, response) => {
    const send = () => response.write(Buffer.alloc(64 * 1024)) && setImmediate(send);
    response.on('drain', send);
    send();
  });
  const site = addressSite(address, patient);
  expect(await digest(site, 'a', 1000)).toBe('too-long');
  await expect(readBytes(site, 'a', 1000)).rejects.toMatchObject({
    code: 'file-unreadable',
    message: 'more than 1000 bytes',
  });
});

test('a server that stalls is given up after a while', async () => {
  const address = await answering((_, response) => void response.write('a'));
  await expect(digest(addressSite(address, patient, 50), 'a', 2)).rejects.toMatchObject({ message: 'TimeoutError' });
});

test('Ctrl-C ends a request, and is no problem of the site', async () => {
  const stop = new AbortController();
  const address = await answering(() => stop.abort());
  await expect(digest(addressSite(address, stop.signal), 'a', 2)).rejects.toThrow('This operation was aborted');
});

test('a path is asked for as a browser would, whatever marks it has', async () => {
  const asked: unknown[] = [];
  const address = await answering((request, response) => void response.end(String(asked.push(request.url))));
  for (const path of ['http:a', 'a?b#c%d.txt', '资/a+b&c.txt'])
    await digest(addressSite(new URL('x/', address), patient), path, 9);
  expect(asked).toEqual(['/x/http:a', '/x/a%3Fb%23c%25d.txt', '/x/%E8%B5%84/a+b&c.txt']);
});

test('a redirect is followed on the same origin only, and not for ever', async () => {
  const elsewhere = await answering((_, response) => void response.end('other'));
  const address = await answering((request, response) => {
    const target = { '/away': `${elsewhere}x`, '/loop': '/loop', '/page/index.html': '/page/' }[String(request.url)];
    if (target === undefined) return void response.end('here');
    response.writeHead(302, { location: target }).end();
  });
  const site = addressSite(address, patient);
  expect(await digest(site, 'page/index.html', 4)).toMatchObject({ bytes: 4 });
  await expect(digest(site, 'away', 9)).rejects.toMatchObject({ message: `redirect to ${elsewhere.origin}` });
  await expect(digest(site, 'loop', 9)).rejects.toMatchObject({ message: 'too many redirects' });
});

test('no more than eight files are asked for at the same time', async () => {
  const { address } = await served();
  let running = 0;
  let most = 0;
  const slow = await answering(async (request, response) => {
    most = Math.max(most, ++running);
    const answer = await fetch(new URL(String(request.url), address));
    await new Promise((later) => setTimeout(later, 5));
    running -= 1;
    response.writeHead(answer.status).end(new Uint8Array(await answer.arrayBuffer()));
  });
  await runIn(tempTree(), 'verify', String(slow));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});
