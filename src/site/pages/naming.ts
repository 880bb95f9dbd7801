import { FRAME_SIZES, type FrameId, type FrameSize } from '../../figure/frame.ts';
import type { Naming } from '../../figure/labelling.ts';

/** What the page puts over a frame of the figure, in its lower corners: buttons and scale bar. */
function standingOver({ width, height }: Pick<FrameSize, 'width' | 'height'>): Naming['obstacles'] {
  return [
    { x: width - 60, y: height - 150, width: 60, height: 144 },
    { x: 6, y: height - 32, width: 84, height: 28 },
  ];
}

const [PHONE, DESKTOP] = FRAME_SIZES;

/** What each frame of the page's figures names, and what stands over it. */
export const NAMING: Readonly<Record<FrameId, Omit<Naming, 'changing'>>> = {
  phone: { towns: 1, contextRegions: false, siteNames: true, obstacles: standingOver(PHONE) },
  desktop: { towns: 2, contextRegions: true, siteNames: true, obstacles: standingOver(DESKTOP) },
};
