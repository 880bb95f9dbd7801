/**
 * A name where a figure has placed it. Lengths are CSS pixels in the figure's own size, positions
 * are longitude and latitude.
 */
export interface StandingName {
  readonly id: string;
  readonly kind: 'town' | 'site' | 'region' | 'country' | 'sea' | 'river';
  /** None where only the mark has room. */
  readonly lines: readonly string[];
  /** Where the text begins, has its middle or ends, as high as the middle of its capitals. */
  readonly at: readonly [number, number];
  readonly textAnchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 600;
  /** In em. */
  readonly letterSpacing: number;
  /** Where the mark is, for what has one. */
  readonly mark: readonly [number, number] | null;
  /** A line from the mark to a text that stands away from it. */
  readonly leader: readonly [readonly [number, number], readonly [number, number]] | null;
}

/** The names of a figure, and MapLibre's zoom at which the figure has its own size. */
export interface StandingNames {
  readonly zoom: number;
  readonly names: readonly StandingName[];
}
