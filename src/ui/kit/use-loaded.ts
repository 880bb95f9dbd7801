import { useEffect, useState } from 'preact/hooks';

/** What a dialog loads when it opens, or why it did not come. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly fault: string | null;
  /** How many times in a row it has failed. */
  readonly failures: number;
  readonly retry: () => void;
}

/** Loads once, and again when the reader asks for it. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'retry'>>({
    value: null,
    fault: null,
    failures: 0,
  });
  const { failures } = state;
  const retry = () => {
    setState({ value: null, fault: null, failures });
    load().then(
      (value) => setState({ value, fault: null, failures: 0 }),
      (error: unknown) => setState({ value: null, fault: String(error), failures: failures + 1 }),
    );
  };
  useEffect(retry, []);
  return { ...state, retry };
}
