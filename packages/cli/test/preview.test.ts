import { tempTree } from '@zhunsheng/test-kit';
import { afterEach, expect, test } from 'vitest';
import { type Serving, serveFolder } from '../src/commands/preview/serve-folder.js';

let serving: Serving | undefined;
afterEach(() => serving?.close());

async function serve(files: Record<string, string>): Promise<Serving> {
  const started = await serveFolder(tempTree(files), 0);
  if (started === 'port-taken') throw new Error('a free port is never taken');
  serving = started;
  return started;
}

test('pages are served on the loopback interface, folders by their index', async () => {
  const { address } = await serve({ 'index.html': 'home', 'tasks/index.html': 'tasks' });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(`${address}tasks/`)).text()).toBe('tasks');
});

test('what does not exist is answered with the 404 page of the site', async () => {
  const { address } = await serve({ 'index.html': 'home', '404.html': 'nothing here' });
  const response = await fetch(`${address}nowhere/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('nothing here');
});

test('nothing outside the folder is served', async () => {
  const { address } = await serve({ 'index.html': 'home' });
  for (const path of ['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '.%2e/.%2e/etc/passwd']) {
    const response = await fetch(`${address}${path}`);
    expect([400, 404]).toContain(response.status);
  }
});

test('a taken port is said to be taken', async () => {
  const { address } = await serve({ 'index.html': 'home' });
  expect(await serveFolder(tempTree({}), Number(new URL(address).port))).toBe('port-taken');
});
