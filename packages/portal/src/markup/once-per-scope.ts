import type { Scope } from '../view/site.js';

/**
 * Makes a piece of markup once for a scope and a choice of words, and gives the same string from then on: heads, menus
 * and foots are alike on thousands of pages. `make` may depend on nothing else.
 */
export function oncePerScope<Of extends Scope, Words extends readonly string[]>(
  make: (scope: Of, ...words: Words) => string,
): (scope: Of, ...words: Words) => string {
  const known = new WeakMap<Scope, Map<string, string>>();
  return (scope, ...words) => {
    const made = known.get(scope) ?? new Map<string, string>();
    known.set(scope, made);
    const key = words.join('\n');
    const html = made.get(key) ?? make(scope, ...words);
    made.set(key, html);
    return html;
  };
}

/**
 * The same for a thing of the programme: its row stands in the lists of its unit, state, year and more. `make` may depend on
 * nothing else.
 */
export function oncePerThing<Of extends Scope, Thing extends object>(
  make: (scope: Of, thing: Thing) => string,
): (scope: Of, thing: Thing) => string {
  const known = new WeakMap<Scope, WeakMap<Thing, string>>();
  return (scope, thing) => {
    const made = known.get(scope) ?? new WeakMap<Thing, string>();
    known.set(scope, made);
    const html = made.get(thing) ?? make(scope, thing);
    made.set(thing, html);
    return html;
  };
}
