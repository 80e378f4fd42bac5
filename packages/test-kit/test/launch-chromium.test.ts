import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { launchChromium } from '../src/launch-chromium.js';

test('the browser reaches the loopback and no other host', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const answer = await page.goto(`http://127.0.0.1:${port}/`);
    expect(await answer?.text()).toBe('here');
    await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await expect(page.goto('http://192.0.2.1/')).rejects.toThrow('ERR_');
  } finally {
    await browser.close();
    server.close();
  }
});
