import type { Frame } from '../../figure/frame.ts';
import type { Source } from '../../model/scenario.ts';
import type { ZoneId } from '../../model/zone.ts';
import { UNDIVIDED, type Division } from '../../own-map/division.ts';
import type { Draft, Drawing } from '../../own-map/edits.ts';
import {
  emptyMap,
  type Corner,
  type DrawnArea,
  type OwnMap,
  type Reading,
  type ReadText,
} from '../../own-map/own-map.ts';
import type { LocatedTown } from '../../own-map/towns.ts';
import type { OwnSpeech } from '../../own-map/own-speech.ts';
import type { OpenMap } from '../page/open-map.ts';
import type { PageData } from '../page/page-data.ts';

/** The text of a record, as it can be read here. */
export interface RecordText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly Source<string>[];
}

/** What the page carries of its own; the rest is that of lessons. */
export interface OwnMapData {
  readonly frames: readonly Frame[];
  readonly records: readonly RecordText[];
  readonly towns: readonly LocatedTown[];
  /** The page of the lessons, as this page sees it. */
  readonly lessons: string;
  /** Its words as `content/messages/templates` makes them. */
  readonly words: unknown;
}

/** Another map that lies over the learner's. */
export interface OtherMap {
  /** What it is called. */
  readonly title: string;
  readonly map: OwnMap;
  /** Whether it is how this site reads the same text. */
  readonly isSite: boolean;
}

/** The ground as drawn areas divide it: of this map, and of the other where one lies over it. */
export type Measured =
  | { readonly kind: 'under-way' }
  | { readonly kind: 'done'; readonly division: Division }
  | { readonly kind: 'failed'; readonly why: string };

/** What changes while the page is open. */
export interface OwnMapState {
  readonly map: OwnMap;
  /** What of a link or a file can't be taken over, in sentences. */
  readonly notices: readonly string[];
  /** What was done last, in a sentence. */
  readonly done: string;
  /** Whether the browser refused to copy: the link is shown instead. */
  readonly refused: boolean;
  /** Corners that are being set. */
  readonly draft: Draft | null;
  /** What was drawn before, the last at the end. */
  readonly past: readonly Drawing[];
  /** Why what was last asked of the areas can't be, in a sentence; empty where it can. */
  readonly areaFault: string;
  /** Whether the map on which areas are drawn is open. */
  readonly drawsOnMap: boolean;
  readonly measured: Measured;
  readonly other: OtherMap | null;
  /** What of the other map can't be taken over. */
  readonly otherNotices: readonly string[];
}

/** The state in which nothing is read or drawn yet. @param day ISO day of the line */
export function untouched(day: string): OwnMapState {
  return {
    map: emptyMap(day),
    notices: [],
    done: '',
    refused: false,
    draft: null,
    past: [],
    areaFault: '',
    drawsOnMap: false,
    measured: NOTHING_DRAWN,
    other: null,
    otherNotices: [],
  };
}

/** Ground on which no area is drawn. */
export const NOTHING_DRAWN: Measured = { kind: 'done', division: UNDIVIDED };

/** What a learner can do with areas; those that can be refused tell whether they were. */
export interface AreaActions {
  /** Begins one by its corners. */
  readonly begin: () => void;
  readonly edit: (area: number) => void;
  readonly remove: (area: number) => void;
  readonly say: (area: number, by: Partial<Pick<DrawnArea, 'reading' | 'certainty'>>) => void;
  /** @param after how many corners stand before it */
  readonly addCorner: (at: Corner, after: number) => boolean;
  readonly moveCorner: (corner: number, to: Corner) => boolean;
  readonly removeCorner: (corner: number) => void;
  readonly finish: () => boolean;
  readonly discard: () => void;
  /** Gives an area, or a new one, these corners: what was drawn on the map. */
  readonly ring: (area: number | null, corners: readonly Corner[]) => boolean;
  /** What somebody typed is no number. */
  readonly refuse: (typed: string) => void;
  readonly undo: () => void;
  /** Measures again what could not be. */
  readonly measure: () => void;
  readonly showMap: (isOpen: boolean) => void;
}

/** What a learner can do. */
export interface OwnMapActions {
  readonly setText: (text: ReadText | null) => void;
  /** @param reading none takes it back */
  readonly read: (zone: ZoneId, reading: Reading | undefined) => void;
  readonly clear: () => void;
  readonly areas: AreaActions;
  readonly setName: (name: string) => void;
  /** The link with the whole map. */
  readonly link: () => string;
  readonly copy: () => void;
  readonly save: (format: 'file' | 'svg' | 'png') => void;
  /** A picture of where the learner's map and the other differ. */
  readonly saveDifference: (format: 'svg' | 'png') => void;
  /** Opens a map in the place of the learner's. */
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
  /** Lays another one over it, from a file or from the text of a link; null takes it away. */
  readonly lay: (other: File | string | null) => void;
  readonly laySite: () => void;
}

/** What every part of the page is made from. */
export interface OwnMapProps extends Omit<OwnMapData, 'words'> {
  readonly data: PageData;
  readonly speech: OwnSpeech;
  readonly state: OwnMapState;
  readonly actions: OwnMapActions;
  /** Opens the map on which areas are drawn; null where there is none. */
  readonly openMap: OpenMap | null;
  /** Whether pictures can be made of maps. */
  readonly pictures: boolean;
}
