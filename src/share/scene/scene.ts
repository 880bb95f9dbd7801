import type { Colour } from '../../grammar/colour.ts';
import type { FaceName } from '../type/faces.ts';

/** A position in a picture: x to the right, y down. All lengths of a scene are its own units. */
export type XY = readonly [number, number];

export interface Line {
  readonly points: readonly XY[];
  readonly closed: boolean;
}

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly number[];
  /** At its ends and joins, or at its joins alone. */
  readonly round?: boolean | 'joins';
  readonly opacity?: number;
}

/** Lines that share a paint; what they wind around is filled, holes run the other way round. */
export interface Shape {
  readonly kind: 'shape';
  readonly lines: readonly Line[];
  readonly fill?: Colour;
  readonly stroke?: Stroke;
  readonly halo?: Halo;
}

export interface Disc {
  readonly kind: 'disc';
  readonly at: XY;
  readonly r: number;
  readonly fill: Colour;
  readonly halo?: Halo;
}

/** A rim outside of what it belongs to. */
export interface Halo {
  readonly colour: Colour;
  readonly width: number;
}

/** The point of its baseline at which a line of text is held. */
export type Hold = 'start' | 'middle' | 'end';

/** A text in its lines, each held at a point. */
export interface Words {
  readonly kind: 'words';
  readonly lines: readonly { readonly text: string; readonly at: XY }[];
  readonly hold: Hold;
  readonly face: FaceName;
  readonly size: number;
  /** Between letters, in em. */
  readonly spacing?: number;
  readonly fill: Colour;
  readonly halo?: Halo;
}

/** What is drawn together, from the lowest to the highest, and perhaps only inside some lines. */
export interface Layer {
  readonly kind: 'layer';
  /** Unique in the scene: letters, digits and hyphens. */
  readonly id: string;
  /** What an editor's layer list calls it; parts without a name are no layers of their own. */
  readonly name?: string;
  readonly clip?: readonly Line[];
  readonly children: readonly Drawn[];
}

export type Drawn = Shape | Disc | Words | Layer;

/** A finished picture, free of any file format. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Null where the ground shows through. */
  readonly paper: Colour | null;
  readonly layers: readonly Layer[];
}

/** A rectangle as a closed line. */
export function rectangle(x: number, y: number, width: number, height: number): Line {
  return {
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    closed: true,
  };
}
