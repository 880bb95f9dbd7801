import type { Subject, View } from '../../model/view.ts';
import type { Invalid } from '../../url/links.ts';

/** What may lie over the page. */
export type DialogName = 'search' | 'menu' | 'help' | 'export' | 'embed';

/** Why something did not come, and how many times in a row. */
export interface LoadFault {
  readonly detail: string;
  readonly failures: number;
}

/** What changes while a page is open, whichever program draws it. */
export interface PageState {
  readonly view: View;
  readonly invalid: readonly Invalid[];
  readonly dialog: DialogName | null;
  /** What a link says of the figure that it asks for, as a query; empty where none is asked for. */
  readonly figure: string;
  /** How many times the reader has asked for the whole map again, also of one that still moves. */
  readonly resets: number;
  /** Whether map and text stand side by side, so that two maps have room. */
  readonly wide: boolean;
  /** Whether the reader's system asks for dark colours. */
  readonly dark: boolean;
  /** Whether single letters act, as `?` tells. */
  readonly shortcuts: boolean;
  /** Why the text of another choice did not come, if it did not. */
  readonly detailsFault: LoadFault | null;
  /** Whether the ground of all days has come. */
  readonly daysReady: boolean;
  /** Why the ground of other days did not come, if it did not. */
  readonly daysFault: LoadFault | null;
  /** Whether the link was copied, where that was asked: false where the browser refused. */
  readonly copied: boolean | null;
}

/** The state of a page that nobody has touched. */
export function startOf(view: View, wide: boolean, dark = false): PageState {
  return {
    view,
    invalid: [],
    dialog: null,
    figure: '',
    resets: 0,
    wide,
    dark,
    shortcuts: true,
    detailsFault: null,
    daysReady: false,
    daysFault: null,
    copied: null,
  };
}

/** What a reader can do. */
export interface Actions {
  /** Changes the view: as a step that Back takes back, or in place of the present one. */
  readonly go: (change: Partial<View>, how?: 'push' | 'replace') => void;
  /** Draws the ground of a day, YYYY-MM-DD, while the reader still looks for one. */
  readonly drawDay: (day: string) => void;
  /** Loads what the map draws of the other records: the reader may choose one soon. */
  readonly expectChoice: () => void;
  /** Loads the ground of other days, also anew where that failed. */
  readonly wantDays: () => void;
  /** Chooses ground or a place; one that is `at` a position is brought into the map's middle. */
  readonly choose: (subject: Subject | null, at?: readonly [number, number]) => void;
  /** Shows the whole map again, as the figure does. */
  readonly resetMap: () => void;
  readonly dismissInvalid: () => void;
  readonly open: (dialog: DialogName | null) => void;
  readonly setShortcuts: (on: boolean) => void;
  /** Puts the link to the present view on the clipboard. */
  readonly copyLink: () => void;
  /** Tries again to load what is read beside the map. */
  readonly retryDetails: () => void;
  /** Loads the page anew: its link carries what is shown. */
  readonly reload: () => void;
  readonly toggleFullscreen: () => void;
  /** The part of the map that is shown: west, south, east, north; "five" where it has not moved. */
  readonly extentHere: () => string;
  /** The link to a view, as this page sees it; empty where nothing is there. */
  readonly linkTo: (change: Partial<View>) => string;
  /** The link to exactly the present view, its language spelled out. */
  readonly linkHere: () => string;
}
