import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Camera } from '../model/camera.ts';
import type { DayLayers } from '../model/geography.ts';
import type { ZoneId } from '../model/zone.ts';
import type { Look } from './picture.ts';

/** Why there is no map, or no more. */
export type MapFault = 'webgl' | 'lost' | 'draw' | 'canvas';

/** What the map tells its owner. Points are CSS pixels from the map's top left corner. */
export interface MapEvents {
  readonly onHover: (zone: ZoneId | null, at: Point) => void;
  /** A place comes before the zone that it lies in. */
  readonly onPick: (zone: ZoneId | null, place: string | null, at: Point) => void;
  /** What was picked last was the beginning of a zoom: a double click, or a double tap. */
  readonly onUnpick: () => void;
  readonly onReady: () => void;
  /** The camera moves, frame by frame: along with the figure, or away from it. */
  readonly onMove: (camera: Camera, leavesFigure: boolean) => void;
  /** The reader has moved the camera, and it rests. */
  readonly onRest: (camera: Camera) => void;
  /** Whether the map stands where the figure does, for which the figure's names suit it. */
  readonly onStand: (overFigure: boolean) => void;
  readonly onFault: (fault: MapFault, detail: string) => void;
}

/** What a figure on the page shows. */
export interface FigureView {
  /** That with which a map shows the same. */
  readonly camera: Camera;
  /** How many times its own size it has. */
  readonly enlarged: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the owner can ask of the map. */
export interface MapHandle {
  readonly show: (look: Look) => void;
  /** Draws the ground of a day; null for that which the map came with. */
  readonly showDay: (layers: DayLayers | null) => void;
  /** Draws what is not confirmed on that day; null for nothing. */
  readonly showUnconfirmed: (geometry: MultiPolygon | null) => void;
  readonly highlight: (marked: Marked) => void;
  /** Steps nearer, or away with a negative number. */
  readonly zoom: (steps: number) => void;
  /** Where it looks; it goes there at once, or moves there where readers want motion. */
  readonly look: (camera: Camera, how: 'jump' | 'ease') => void;
  /** Goes along with another map: where that one still shows its figure's names, so does this. */
  readonly follow: (camera: Camera, leavesFigure: boolean) => void;
  readonly camera: () => Camera;
  /** Shows what the figure shows, and follows it when the window changes. */
  readonly reset: () => void;
  /** Lets areas be drawn; the program for that comes when it is first asked for. */
  readonly drawAreas: (events: AreaEvents) => Promise<AreaDrawing>;
  readonly remove: () => void;
}

/** Corners of an area in their order, by longitude and latitude; the last is joined to the first. */
export type DrawnRing = readonly (readonly [number, number])[];

/** What is told of areas that are drawn. */
export interface AreaEvents {
  /**
   * Corners were set.
   * @param area which one's were moved, from 0; null for a new one, which is shown once it is given
   * @returns whether they are taken: else they go back to where they were
   */
  readonly onRing: (area: number | null, ring: DrawnRing) => boolean;
}

/** What the owner can ask of areas that are drawn. */
export interface AreaDrawing {
  readonly show: (areas: readonly DrawnRing[]) => void;
  /** From now on corners are set; or areas are chosen and their corners moved. */
  readonly begin: () => void;
  readonly choose: () => void;
  /** Takes back the corner that was set last. */
  readonly back: () => void;
  readonly finish: () => void;
  readonly end: () => void;
}

/** What is outlined on the map. */
export interface Marked {
  readonly zones: readonly ZoneId[];
  /** Id of a place. */
  readonly place: string | null;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly look: Look;
  readonly events: MapEvents;
  /** MapLibre's own words in the page's language. */
  readonly locale: Record<string, string>;
  /** What is drawn only where the reader has gone near; null where it can't be had. */
  readonly near: () => Promise<FeatureCollection | null>;
  /** What the figure shows, in the container's present size; null while none is to be seen. */
  readonly figure: () => FigureView | null;
  /** The camera with which it opens, where that is another. */
  readonly startAt: () => Camera | null;
  /** Whether wheel and one finger always scroll the page, whatever the reader points with. */
  readonly leavesScrolling?: boolean;
}
