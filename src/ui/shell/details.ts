import { LateNotices } from '../notices/LateNotices.tsx';
import type { Parts } from '../kit/mount.tsx';
import { Overlay } from '../overlay/Overlay.tsx';
import { LegendPanel } from '../map/LegendPanel.tsx';
import type { DetailedProps } from '../page/page-props.ts';
import { Lead } from '../reading/Lead.tsx';
import { Readings } from '../reading/Readings.tsx';
import { TimeControl } from '../time/TimeControl.tsx';

/** The parts of the page that come when it already answers. */
export const DETAILED_PARTS: Parts<DetailedProps> = {
  'link-notices': LateNotices,
  lead: Lead,
  legend: LegendPanel,
  time: TimeControl,
  reading: Readings,
  overlay: Overlay,
};
