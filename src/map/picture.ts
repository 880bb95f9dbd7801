import type { Colouring } from '../grammar/colouring.ts';
import type { Palette, Theme } from '../grammar/palette.ts';
import type { MapGround } from '../model/geography.ts';
import type { RegionId } from '../model/region.ts';
import type { Units } from '../model/units.ts';

/** What of the picture can change while the map is open. */
export interface Look {
  /** All that a reader can choose now. */
  readonly colourings: readonly Colouring[];
  /** Id of the colouring that is visible. */
  readonly shown: string;
  readonly scheme: Theme;
  readonly regionNames: Readonly<Record<RegionId, string>>;
  /** Those of the scale bar. */
  readonly units: Units;
  /** Whether what is not confirmed is drawn. */
  readonly unconfirmed: boolean;
}

/** Everything the picture depends on. */
export interface Picture extends Omit<Look, 'scheme'> {
  readonly palette: Palette;
  /** The colourings that have layers: the one that is shown is among them. */
  readonly atHand: readonly Colouring[];
  readonly ground: MapGround;
  /** Families of the labels, the best first: see `fonts`. */
  readonly families: readonly string[];
  readonly outlined: Outlined;
  /** Whether the map's own names are seen: else the figure's stand over it. */
  readonly named: boolean;
}

/** Whether any zone or a place is outlined: which one, the state of features says. */
export interface Outlined {
  readonly zones: boolean;
  readonly place: boolean;
}

export const NOTHING_OUTLINED: Outlined = { zones: false, place: false };
