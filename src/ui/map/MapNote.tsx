import { useState } from 'preact/hooks';
import type { CoreMessages } from '../../content/messages/index.ts';
import { Retry } from '../kit/Retry.tsx';
import type { Failure } from '../page/open-map.ts';

interface Props {
  readonly fault: Failure;
  readonly words: CoreMessages;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

/** What the browser does not have or give: trying again would not help. */
const LASTING: readonly Failure['kind'][] = ['webgl', 'canvas'];

/** Below the figure, which stays: why the map can't be zoomed, and a way to try again. */
export function MapNote({ fault, words, ...acts }: Props) {
  const [read, setRead] = useState<Failure | null>(null);
  const isLasting = LASTING.includes(fault.kind);
  if (read === fault) return null;
  return (
    <div class="map-note" role="status">
      <p>
        {words.problem[fault.kind]}
        {!isLasting && <span class="fine"> {fault.detail}</span>}
      </p>
      {!isLasting && <Retry failures={fault.failures} words={words.problem} {...acts} />}
      <button
        type="button"
        class="close"
        aria-label={words.map.close}
        onClick={() => setRead(fault)}
      >
        ×
      </button>
    </div>
  );
}
