import type { Parts } from '../../ui/kit/mount.tsx';
import type { Records, SmallMaps } from '../../ui/page/page-data.ts';
import type { DetailedProps, LateProps } from '../../ui/page/page-props.ts';
import type { PageState } from '../../ui/page/state.ts';
import type { SiteLinks } from '../../url/site-links.ts';

/** What changes while a page of the map is open. */
export interface MapState extends PageState {
  /** What the map draws of records: at first of the one that the page was written with. */
  readonly records: Records;
  /** Null until what comes when the page already answers has come. */
  readonly late: Late | null;
  /** They know more of what they read once the places have come. */
  readonly links: SiteLinks;
}

/** What comes when the page already answers. */
export interface Late {
  readonly parts: Parts<DetailedProps>;
  /** What they are made from, besides what all parts are. */
  readonly props: Pick<DetailedProps, 'details' | 'words' | keyof LateProps>;
  readonly smallMaps: SmallMaps;
}
