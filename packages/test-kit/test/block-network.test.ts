import dns from 'node:dns';
import { lookup } from 'node:dns/promises';
import { createServer } from 'node:http';
import net, { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';

const REFUSED = /use no network, but something tried to reach/;

test('a connection to another machine is refused, whichever way it is asked for', async () => {
  expect(() => connect(443, '192.0.2.1')).toThrow(REFUSED);
  expect(() => net.createConnection({ host: 'example.org', port: 80 })).toThrow(REFUSED);
  expect(() => new net.Socket().connect(80, 'example.org')).toThrow(REFUSED);
  await expect(fetch('http://192.0.2.1/')).rejects.toMatchObject({
    cause: { message: expect.stringMatching(REFUSED) },
  });
});

test('a look-up of another machine is refused', () => {
  expect(() => lookup('example.org')).toThrow(REFUSED);
  expect(() => dns.resolve4('example.org', () => {})).toThrow(REFUSED);
  expect(() => new dns.Resolver().resolve4('example.org', () => {})).toThrow(REFUSED);
});

test('the loopback stays open', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const answers = await Promise.all(
    ['127.0.0.1', 'localhost'].map(async (host) => (await fetch(`http://${host}:${port}/`)).text()),
  );
  server.close();
  expect(answers).toEqual(['here', 'here']);
});
