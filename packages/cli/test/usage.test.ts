import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { commands } from '../src/commands/index.js';
import { en, zh } from '../src/messages.js';
import { runIn } from './run-in.js';

test.each([
  [['chekc'], 'There is no command “chekc”'],
  [['check', '--wrong'], 'Wrong option'],
  [['check', '--format', 'xml'], '--format cannot be “xml”'],
  [['check', 'a', 'b'], 'Too many arguments'],
  [['check', '--lang', 'fr'], '--lang cannot be “fr”'],
  [['preview', '--port', 'x'], '--port cannot be “x”'],
  [['preview'], 'There is no built site'],
  [['build'], 'has no astro.config.mjs'],
])('%j is wrong use: one sentence and exit code 2', async (args, message) => {
  const { exit, out, err } = await runIn(tempTree({}), ...args);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
});

test('help lists every verb, and each verb has help of its own', async () => {
  const all = await runIn(tempTree({}), '--help');
  for (const { name } of commands) {
    expect(all.out).toContain(`  ${name}`);
    expect((await runIn(tempTree({}), name, '--help')).out).toContain(`zhunsheng ${name}`);
  }
});

test('without a verb the help is shown as wrong use; --version prints the version', async () => {
  expect((await runIn(tempTree({}))).exit).toBe(2);
  expect(await runIn(tempTree({}), '--version')).toMatchObject({ exit: 0, out: '0.0.0' });
});

test('both languages have the same sentences', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
});
