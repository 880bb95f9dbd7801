import { useEffect, useState } from 'preact/hooks';

/** What changes while a page is open, and tells of it. */
export interface Readable<Value> {
  readonly current: () => Value;
  /** Calls back on each change, until the function that it gives is called. */
  readonly subscribe: (act: () => void) => () => void;
}

/** What never changes. */
export function still<Value>(value: Value): Readable<Value> {
  return { current: () => value, subscribe: () => () => undefined };
}

/** What it is now: draws the component anew when that changes. */
export function useReadable<Value>(of: Readable<Value>): Value {
  const [now, setNow] = useState(of.current());
  useEffect(() => {
    const tell = () => setNow(() => of.current());
    tell();
    return of.subscribe(tell);
  }, [of]);
  return now;
}
