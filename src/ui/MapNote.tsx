import type { CoreMessages } from '../content/messages/index.ts';
import type { Fault } from './use-map.ts';

interface Props {
  readonly fault: Fault;
  readonly words: CoreMessages;
  readonly onRetry: () => void;
}

/** Over the figure, which stays: why the map can't be zoomed, and a way to try again. */
export function MapNote({ fault, words, onRetry }: Props) {
  return (
    <div class="map-note" role="status">
      <p>
        {words.problem[fault.kind]}
        {fault.kind !== 'webgl' && <span class="fine"> {fault.detail}</span>}
      </p>
      {fault.kind !== 'webgl' && (
        <button type="button" onClick={onRetry}>
          {words.problem.retry}
        </button>
      )}
    </div>
  );
}
