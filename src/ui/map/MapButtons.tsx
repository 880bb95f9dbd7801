import type { CoreMessages } from '../../content/messages/index.ts';

interface Props {
  readonly words: CoreMessages;
  readonly onZoom: (steps: number) => void;
  readonly onReset: () => void;
}

/** Nearer, farther and back to the start: there before the map is, so that nothing appears. */
export function MapButtons({ words, onZoom, onReset }: Props) {
  return (
    <div class="zoom" role="group" aria-label={words.map.zoom}>
      <button type="button" aria-label={words.map.zoomIn} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={words.map.zoomOut} onClick={() => onZoom(-1)}>
        −
      </button>
      <button type="button" aria-label={words.map.reset} onClick={onReset}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3.5 2v4.5H8M3.6 6.4A6.5 6.5 0 1 1 2.6 10.5" />
        </svg>
      </button>
    </div>
  );
}
