import { LateNotices } from './LateNotices.tsx';
import type { Parts } from './mount.tsx';
import { Overlay } from './Overlay.tsx';
import type { DetailedProps } from './page-props.ts';
import { Readings } from './Readings.tsx';

/** The parts of the page that come when it already answers. */
export const DETAILED_PARTS: Parts<DetailedProps> = {
  'link-notices': LateNotices,
  reading: Readings,
  overlay: Overlay,
};
