import type { Records } from '../ui/page/page-data.ts';
import { loaderOf } from './loader.ts';

/** Loads what the map draws of all records: a page starts with that of its own. */
export interface AllRecords {
  /** Loads those of all, as the reader may soon choose one: once, whether it comes or fails. */
  readonly expect: () => void;
  /** The same for what needs them, also anew where it failed. @throws what did not let them come */
  readonly all: () => Promise<void>;
}

/** @param onCome given what the map draws of all records */
export function allRecords(
  load: () => Promise<{ readonly records: Records }>,
  onCome: (records: Records) => void,
): AllRecords {
  let fault: unknown = null;
  const loader = loaderOf(
    async () => {
      const { records } = await load();
      fault = null;
      onCome(records);
    },
    // Told by whoever needs them: a mere expectation says nothing.
    (error) => {
      fault = error;
    },
  );
  return {
    expect: () => void loader.want(),
    all: async () => {
      await loader.retry();
      if (fault !== null) throw fault;
    },
  };
}
