/** A pure function that, called again with the same arguments, gives the same object again. */
export function memoized<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    const isSame = last?.args.every((arg, index) => arg === args[index]) ?? false;
    if (!last || !isSame) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** The same for a function of one key, of which the result of each is kept. */
export function memoizedByKey<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.has(key) ? (known.get(key) as Result) : compute(key);
    known.set(key, result);
    return result;
  };
}
