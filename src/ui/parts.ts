import { Choice } from './Choice.tsx';
import { MapPanel } from './MapPanel.tsx';
import { Masthead } from './Masthead.tsx';
import type { Parts } from './mount.tsx';
import { Notices } from './Notices.tsx';
import type { PageProps } from './page-props.ts';

/** The parts of the page that answer from the start. */
export const PARTS: Parts<PageProps> = {
  masthead: Masthead,
  notices: Notices,
  map: MapPanel,
  choice: Choice,
};
