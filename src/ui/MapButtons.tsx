import type { CoreMessages } from '../content/messages/index.ts';

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
          <path d="M2 6V2h4M12 2h4v4M16 12v4h-4M6 16H2v-4" />
        </svg>
      </button>
    </div>
  );
}
