import type { MultiPolygon } from 'geojson';
import type { Frame } from '../../figure/frame.ts';
import type { Box, PlacedLabel } from '../../figure/labels.ts';
import type { Outlines } from '../../figure/outlines.ts';
import type { Palette } from '../../grammar/palette.ts';
import type { Treatment } from '../../grammar/treatment.ts';
import type { ZoneId } from '../../model/zone.ts';
import type { LocatorParts } from './locator.ts';

/** A zone as it is drawn. */
export interface DrawnZone {
  readonly id: ZoneId;
  readonly treatment: Treatment;
  /** What an editor's layer list calls it. */
  readonly name: string;
}

/** What a map is drawn from. */
export interface MapPanel {
  /** Before the ids of its layers, where a picture has more than one map. */
  readonly prefix: string;
  readonly box: Box;
  readonly frame: Frame;
  readonly outlines: Outlines;
  readonly zones: readonly DrawnZone[];
  readonly labels: readonly PlacedLabel[];
  readonly outlined: readonly ZoneId[];
  /** Whether the line of before 24 February 2022 is drawn. */
  readonly before2022: boolean;
  /** What is not confirmed, drawn over what Ukraine holds; null where that is not drawn. */
  readonly unconfirmed: MultiPolygon | null;
  readonly palette: Palette;
  /** The small map that shows where a close-up lies. */
  readonly locator?: LocatorParts | undefined;
  /** Unit of the scale bar; null where there is none. */
  readonly unit: string | null;
  readonly names: LayerNames;
}

/** What an editor's layer list calls the parts of a map. */
export interface LayerNames {
  readonly map: string;
  readonly ground: string;
  readonly zones: string;
  readonly water: string;
  readonly borders: string;
  readonly contactLine: string;
  readonly before2022: string;
  readonly outlined: string;
  readonly places: string;
  readonly scale: string;
  readonly locator: string;
}
