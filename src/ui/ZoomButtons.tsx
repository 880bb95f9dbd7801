import type { Messages } from '../content/messages/index.ts';

interface Props {
  readonly words: Messages;
  readonly onZoom: (steps: number) => void;
}

/** Nearer and farther: there before the map is, so that nothing appears when it comes. */
export function ZoomButtons({ words, onZoom }: Props) {
  return (
    <div class="zoom" role="group" aria-label={words.map.zoom}>
      <button type="button" aria-label={words.map.zoomIn} onClick={() => onZoom(1)}>
        +
      </button>
      <button type="button" aria-label={words.map.zoomOut} onClick={() => onZoom(-1)}>
        −
      </button>
    </div>
  );
}
