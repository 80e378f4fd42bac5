/**
 * A function without arguments that computes when it is first called, and then always gives the same.
 *
 * @example const ledgers = once(() => makeLedgers(findings)); ledgers() === ledgers() // true
 */
export function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
