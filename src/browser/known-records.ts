import type { Records } from '../ui/page/page-data.ts';
import { loaderOf } from './loader.ts';

/** Of which records a page knows what the map draws. */
export interface KnownRecords {
  readonly current: () => Records;
  /** Loads those of all, as the reader may soon choose one: once, whether it comes or fails. */
  readonly expect: () => void;
  /** The same for what needs them, also anew where it failed. @throws what did not let them come */
  readonly all: () => Promise<void>;
}

/**
 * Starts with what a page holds of its own.
 * @param onChange told when all have come
 */
export function knownRecords(
  own: Records,
  load: () => Promise<{ readonly records: Records }>,
  onChange: () => void,
): KnownRecords {
  let records = own;
  let fault: unknown = null;
  const loader = loaderOf(
    async () => {
      ({ records } = await load());
      fault = null;
      onChange();
    },
    // Told by whoever needs them: a mere expectation says nothing.
    (error) => {
      fault = error;
    },
  );
  return {
    current: () => records,
    expect: () => void loader.want(),
    all: async () => {
      await loader.retry();
      if (fault !== null) throw fault;
    },
  };
}
