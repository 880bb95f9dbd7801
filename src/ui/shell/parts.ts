import { Choice } from '../choice/Choice.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import { Masthead } from './Masthead.tsx';
import type { Parts } from '../kit/mount.tsx';
import { Notices } from '../notices/Notices.tsx';
import type { PageProps } from '../page/page-props.ts';

/** The parts of the page that answer from the start. */
export const PARTS: Parts<PageProps> = {
  masthead: Masthead,
  notices: Notices,
  map: MapPanel,
  choice: Choice,
};
