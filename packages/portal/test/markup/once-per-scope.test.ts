import { expect, test } from 'vitest';
import { oncePerScope, oncePerThing } from '../../src/markup/once-per-scope.js';
import type { Scope } from '../../src/view/site.js';

test('makes a string once for each scope and choice of words', () => {
  const [one, other] = [{ root: '' }, { root: 'en/' }] as unknown as readonly [Scope, Scope];
  const made: string[] = [];
  const html = oncePerScope((scope: Scope, ...words: readonly string[]) => {
    made.push(`${scope.root}${words.join('+')}`);
    return `<p>${scope.root}${words.join('+')}</p>`;
  });
  expect([html(one, 'a', 'b'), html(one, 'a'), html(other, 'a', 'b'), html(one, 'a', 'b')]).toEqual([
    '<p>a+b</p>',
    '<p>a</p>',
    '<p>en/a+b</p>',
    '<p>a+b</p>',
  ]);
  expect(made).toEqual(['a+b', 'a', 'en/a+b']);
});

test('makes the string of a thing once for each scope', () => {
  const [one, other] = [{ root: '' }, { root: 'en/' }] as unknown as readonly [Scope, Scope];
  const [first, second] = [{ id: '1' }, { id: '2' }];
  const made: string[] = [];
  const html = oncePerThing((scope: Scope, { id }: { readonly id: string }) => {
    made.push(`${scope.root}${id}`);
    return `<p>${scope.root}${id}</p>`;
  });
  expect([html(one, first), html(one, second), html(other, first), html(one, first)]).toEqual([
    '<p>1</p>',
    '<p>2</p>',
    '<p>en/1</p>',
    '<p>1</p>',
  ]);
  expect(made).toEqual(['1', '2', 'en/1']);
});
