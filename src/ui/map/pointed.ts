import type { ZoneId } from '../../model/zone.ts';

/** A zone that the reader points at, and the half of the map that the pointer is not in. */
export interface Pointed {
  readonly zone: ZoneId;
  readonly pane: number;
  readonly side: 'top' | 'bottom';
}

/**
 * What is pointed at now: the very same where nothing has changed. A mouse is told of pixel by pixel,
 * and what is the same is not drawn again.
 */
export function pointedNow(last: Pointed | null, next: Pointed | null): Pointed | null {
  const isSame =
    last?.zone === next?.zone && last?.pane === next?.pane && last?.side === next?.side;
  return isSame ? last : next;
}
