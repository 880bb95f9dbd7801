/** Where a camera looks: longitude and latitude of the middle, and MapLibre's zoom. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
}

/** How far the map can be moved, as west, south, east, north: Ukraine and what surrounds it. */
export const WORLD = [19, 42.8, 45, 54.6] as const;

/** From the whole country to a single town. */
export const ZOOM = { min: 3.6, max: 11 } as const;
