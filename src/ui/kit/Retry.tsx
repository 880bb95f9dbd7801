import type { CoreMessages } from '../../content/messages/index.ts';

interface Props {
  /** How many times in a row it has failed. */
  readonly failures: number;
  readonly words: CoreMessages['problem'];
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

/**
 * Tries again what did not load. Some browsers keep that a program did not come for as long as the
 * page is open, and after a newer version its file is gone for good: then only a reload helps, and
 * the link carries what is shown.
 */
export function Retry({ failures, words, onRetry, onReload }: Props) {
  return (
    <>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
      {failures > 1 && (
        <button type="button" onClick={onReload}>
          {words.reload}
        </button>
      )}
    </>
  );
}
