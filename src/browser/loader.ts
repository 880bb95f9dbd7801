/** Something that is loaded at most once, unless the reader asks again after it failed. */
export interface Loader {
  /** Loads, unless that is under way, done or has failed: may be called as often as it is missed. */
  readonly want: () => Promise<void>;
  /** Loads again what has failed. */
  readonly retry: () => Promise<void>;
}

/**
 * Keeps loading apart from wishing. What tells of a failure may draw the page anew, and that misses
 * what failed again: a wish alone must not ask the server once more.
 * @param onFault told of each failure, and how many there have been
 */
export function loaderOf(
  load: () => Promise<void>,
  onFault: (error: unknown, failures: number) => void,
): Loader {
  let attempt: Promise<void> | null = null;
  let failures = 0;
  let failed = false;
  const begin = () => {
    failed = false;
    attempt = load().catch((error: unknown) => {
      failed = true;
      onFault(error, ++failures);
    });
    return attempt;
  };
  return {
    want: () => attempt ?? begin(),
    retry: () => (attempt && !failed ? attempt : begin()),
  };
}
